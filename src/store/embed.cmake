# cmake -DOUT=file.cc -DFILES=a.sql;b.sql -DNAMESPACE=… -P embed.cmake
# Writes the files as raw strings into one table, `embedded_files`, of
# {name without extension, content}: data travel inside the binary.
set(content "// Generated at build time. Do not edit.\n#include <string_view>\n\n")
string(APPEND content "namespace ${NAMESPACE} {\n\n"
  "struct embedded_file {\n  std::string_view name;\n"
  "  std::string_view content;\n};\n\n"
  "extern embedded_file const embedded_files[];\n"
  "extern unsigned const embedded_file_count;\n\n"
  "embedded_file const embedded_files[] = {\n")
set(count 0)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME_WE)
  file(SIZE ${file} size)
  # Hexadecimal, because semicolons and brackets are list syntax to CMake; a
  # literal of its own for every 128 bytes keeps the lines short.
  set(lines "\"\"")
  set(at 0)
  while(at LESS size)
    file(READ ${file} hex OFFSET ${at} LIMIT 128 HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
    string(APPEND lines "\n    \"${bytes}\"")
    math(EXPR at "${at} + 128")
  endwhile()
  string(APPEND content "    {\"${name}\", std::string_view{${lines}, ${size}}},\n")
  math(EXPR count "${count} + 1")
endforeach()
string(APPEND content "};\n\nunsigned const embedded_file_count = ${count};\n\n"
  "}  // namespace ${NAMESPACE}\n")
file(WRITE ${OUT} "${content}")
