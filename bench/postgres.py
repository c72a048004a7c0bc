"""A throw-away PostgreSQL with pgRouting on a private port, for peers."""
import os
import pwd
import shutil
import subprocess
import tempfile


class Postgres:
    """Started on entry, stopped and removed on exit, also when starting
    failed. Listens on a socket in its own folder only. PostgreSQL refuses to
    run as root; root hands it to the user `postgres`."""

    def __init__(self, port=54329):
        self.port = port
        self.bin = sorted(
            os.path.join("/usr/lib/postgresql", v, "bin")
            for v in os.listdir("/usr/lib/postgresql"))[-1]
        self.folder = None
        self.prefix = []
        if os.geteuid() == 0:
            self.prefix = ["runuser", "-u", "postgres", "--"]

    def _run(self, *words, **more):
        result = subprocess.run(
            self.prefix + list(words), stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, cwd=self.folder, **more)
        if result.returncode != 0:
            raise RuntimeError(f"{os.path.basename(words[0])} failed:\n"
                               + result.stdout[-2000:])
        return result.stdout

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="linli-bench-pg-")
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        if self.prefix:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        data = os.path.join(self.folder, "data")
        self._run(f"{self.bin}/initdb", "-D", data, "-U", "bench", "--auth=trust")
        # Not through a pipe: the server would keep it open.
        subprocess.run(
            self.prefix + [
                f"{self.bin}/pg_ctl", "-D", data, "-w", "-l",
                os.path.join(self.folder, "log"), "-o",
                f"-p {self.port} -k {self.folder} -c listen_addresses= "
                "-c shared_buffers=512MB -c work_mem=256MB "
                "-c maintenance_work_mem=512MB -c fsync=off "
                "-c max_parallel_workers_per_gather=0 -c jit=off", "start"],
            check=True, stdout=subprocess.DEVNULL, cwd=self.folder)
        self.sql("CREATE EXTENSION postgis; CREATE EXTENSION pgrouting;")

    def sql(self, text):
        return self._run(f"{self.bin}/psql", "-h", self.folder, "-p",
                         str(self.port), "-U", "bench", "-d", "postgres", "-q",
                         "-At", "-v", "ON_ERROR_STOP=1", input=text)

    def timed(self, queries):
        """Milliseconds of each query by psql's clock."""
        text = "\\timing on\n" + "".join(q + ";\n" for q in queries)
        return [float(line.split()[1]) for line in self.sql(text).splitlines()
                if line.startswith("Time:")]

    def version(self):
        return self.sql("SELECT pgr_version();").strip()

    def __exit__(self, *_):
        data = os.path.join(self.folder, "data")
        subprocess.run(
            self.prefix + [f"{self.bin}/pg_ctl", "-D", data, "-m",
                           "immediate", "stop"], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, check=False, cwd="/")
        shutil.rmtree(self.folder, ignore_errors=True)
