# linli_embed(TARGET linli_circle NAMESPACE linli::circle FILES a.toml b.toml
#             [FUNCTION embedded_files] [BASE folder])
#
# Puts files into the binary. The module declares, in any of its files,
#
#   #include "base/embedded.h"
#   namespace linli::circle {
#   std::span<base::embedded_file const> embedded_files();
#   }
#
# and gets them in the order of FILES; names are relative to BASE (default:
# just the file's name). Works for any bytes; rebuilt when a file changes.
set(LINLI_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(linli_embed)
  cmake_parse_arguments(E "" "TARGET;NAMESPACE;FUNCTION;BASE" "FILES" ${ARGN})
  if(E_UNPARSED_ARGUMENTS OR NOT E_TARGET OR NOT E_NAMESPACE)
    message(FATAL_ERROR "linli_embed: TARGET and NAMESPACE are needed; "
      "not understood: ${E_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT E_FUNCTION)
    set(E_FUNCTION embedded_files)
  endif()
  set(absolute "")
  foreach(file IN LISTS E_FILES)
    get_filename_component(path ${file} ABSOLUTE)
    list(APPEND absolute ${path})
  endforeach()
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${E_TARGET}_${E_FUNCTION}.cc)
  # The list goes through a file: a front end has more files than a command
  # line wants.
  set(list ${out}.list)
  list(JOIN absolute "\n" lines)
  file(CONFIGURE OUTPUT ${list} CONTENT "@lines@\n" @ONLY)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DLIST=${list}
      -DNAMESPACE=${E_NAMESPACE} -DFUNCTION=${E_FUNCTION} -DBASE=${E_BASE}
      -P ${LINLI_EMBED_SCRIPT}
    DEPENDS ${absolute} ${list} ${LINLI_EMBED_SCRIPT}
    COMMENT "Embedding into ${E_TARGET}"
    VERBATIM)
  target_sources(${E_TARGET} PRIVATE ${out})
endfunction()

function(linli_write_embedded)
  file(STRINGS ${LIST} files)
  set(entries "")
  set(count 0)
  foreach(file IN LISTS files)
    if(BASE)
      file(RELATIVE_PATH name ${BASE} ${file})
    else()
      get_filename_component(name ${file} NAME)
    endif()
    file(SIZE ${file} size)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${hex}")
    string(APPEND entries "    {\"${name}\", {\"${bytes}\", ${size}}},\n")
    math(EXPR count "${count} + 1")
  endforeach()
  set(text "// Made by cmake/embed.cmake; do not edit.\n")
  string(APPEND text "#include <array>\n#include <span>\n\n"
    "#include \"base/embedded.h\"\n\n"
    "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n"
    "namespace ${NAMESPACE} {\n\n"
    "std::span<linli::base::embedded_file const> ${FUNCTION}();\n\n"
    "std::span<linli::base::embedded_file const> ${FUNCTION}() {\n"
    "  static constexpr auto kFiles =\n"
    "      std::array<linli::base::embedded_file, ${count}>{{\n"
    "${entries}  }};\n  return kFiles;\n}\n\n}  // namespace ${NAMESPACE}\n")
  file(WRITE ${OUT} "${text}")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE AND OUT)
  linli_write_embedded()
endif()
