"""A throw-away PostgreSQL with pgRouting on a private port, for peers."""
import os
import pwd
import shutil
import subprocess
import tempfile


class Postgres:
    """Started on entry, stopped and removed on exit."""

    def __init__(self, port=54329):
        self.port = port
        self.folder = tempfile.mkdtemp(prefix="linli-bench-pg-")
        self.bin = sorted(
            os.path.join("/usr/lib/postgresql", v, "bin")
            for v in os.listdir("/usr/lib/postgresql"))[-1]
        # PostgreSQL refuses to run as root.
        self.prefix = []
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.prefix = ["runuser", "-u", "postgres", "--"]

    def _run(self, *words, **more):
        return subprocess.run(self.prefix + list(words), check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, cwd=self.folder, **more)

    def __enter__(self):
        data = os.path.join(self.folder, "data")
        self._run(f"{self.bin}/initdb", "-D", data, "-U", "bench", "--auth=trust")
        self._run(f"{self.bin}/pg_ctl", "-D", data, "-w", "-l",
                  os.path.join(self.folder, "log"), "-o",
                  f"-p {self.port} -k {self.folder} -c listen_addresses= "
                  "-c shared_buffers=512MB -c work_mem=256MB "
                  "-c max_parallel_workers_per_gather=0 -c jit=off", "start")
        self.sql("CREATE EXTENSION postgis; CREATE EXTENSION pgrouting;")
        return self

    def sql(self, text):
        return self._run(f"{self.bin}/psql", "-h", self.folder, "-p",
                         str(self.port), "-U", "bench", "-d", "postgres", "-q",
                         "-At", "-v", "ON_ERROR_STOP=1", input=text).stdout

    def __exit__(self, *_):
        data = os.path.join(self.folder, "data")
        subprocess.run(self.prefix + [f"{self.bin}/pg_ctl", "-D", data, "-m",
                                      "immediate", "stop"],
                       stdout=subprocess.DEVNULL, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)
