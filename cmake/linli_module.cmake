# linli_module(NAME walk DEPENDS geo SOURCES a.cc … [LIBS lib …]
#              [TESTS a_test.cc …] [BENCHES a_bench.cc …] [FUZZERS a_fuzz.cc …]
#              [ALONE a.cc …])
#
# One folder, one library, one namespace. DEPENDS names other modules and is
# the whole truth about them: test/checks/include_check.sh holds the #include
# lines against it. LIBS are third-party targets.
#
# Of a build whose files are compiled together, the ALONE are not: they use names
# for what only they see that another file uses, too.
#
# Every TESTS file goes into one program, <name>_test; every BENCHES file into
# <name>_bench; every FUZZERS file is a program of its own.
# In a file joined from others a name of one seems to hide that of another.
set(LINLI_WARNINGS -Wall -Wextra -Wpedantic -Wconversion
  $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>
  -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast -Wundef
  -Woverloaded-virtual)

add_library(linli_options INTERFACE)
target_include_directories(linli_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(linli_options INTERFACE ${LINLI_WARNINGS}
  $<$<BOOL:${LINLI_WERROR}>:-Werror>)
target_compile_definitions(linli_options INTERFACE
  $<$<BOOL:${LINLI_ASSERTIONS}>:_GLIBCXX_ASSERTIONS>)
if(LINLI_SANITIZE)
  # Of the folder, not of linli_options: what a target says of itself comes after
  # the folder's and before its libraries', and the last word counts.
  add_compile_options(-fsanitize=${LINLI_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${LINLI_SANITIZE})
  if(LINLI_SANITIZE STREQUAL "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # Asio fences; GCC warns that ThreadSanitizer does not see fences.
    add_compile_options(-Wno-tsan)
  endif()
endif()

# Reading headers is half of the time to compile a file (of a file of tests 8.2 s
# become 5.1 s, of one of people 7.5 s become 5.5 s). Every other build takes
# files as they are written, so a missing include is found there.
if(LINLI_PRECOMPILED)
  # A time in them, and ccache never finds what it kept. With or without -pthread,
  # they are for all.
  add_compile_options(-Xclang -fno-pch-timestamp -pthread)
  set(headers <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map>
    <memory> <mutex> <optional> <set> <span> <sstream> <string> <string_view>
    <thread> <unordered_map> <utility> <variant> <vector> <fmt/chrono.h>
    <fmt/format.h> <nlohmann/json.hpp>)
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cc
    CONTENT "int main() {}\n")
  add_library(linli_precompiled_hot STATIC ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cc)
  add_library(linli_precompiled_cold STATIC ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cc)
  add_executable(linli_precompiled_tests ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cc)
  target_compile_options(linli_precompiled_cold PRIVATE -O0)
  target_compile_options(linli_precompiled_tests PRIVATE
    -O0 -g0 -fno-sanitize=undefined)
  foreach(kind IN ITEMS hot cold tests)
    target_link_libraries(linli_precompiled_${kind} PRIVATE linli_options)
  endforeach()
  # Some tests link Qt, which insists on -fPIC, where others would say -fPIE.
  target_compile_options(linli_precompiled_tests PRIVATE -fPIC)
  target_compile_definitions(linli_precompiled_tests PRIVATE GTEST_HAS_PTHREAD=1)
  target_precompile_headers(linli_precompiled_hot PRIVATE ${headers})
  target_precompile_headers(linli_precompiled_cold PRIVATE ${headers})
  target_precompile_headers(linli_precompiled_tests PRIVATE ${headers}
    <gmock/gmock.h> <gtest/gtest.h> <rapidcheck.h>)
endif()

set_property(GLOBAL PROPERTY LINLI_MODULES "")
set_property(GLOBAL PROPERTY LINLI_TEST_PROGRAMS "")

if(LINLI_FUZZ)
  add_custom_target(fuzzers)
endif()

# linli_together(PROGRAM SIZE a.cc b.cc …)  Compiles files of a target together,
# about SIZE at a time, so that what they all include is read once. Files of one
# kind (…_api.cc, …_ops.cc, …_store.cc) use the same names for what only they
# see (list, kColumns), so no two of a kind come together.
function(linli_together program size)
  set(files ${ARGN})
  list(FILTER files INCLUDE REGEX "^[^/]*\\.cc$")
  list(LENGTH files count)
  math(EXPR groups "(${count} + ${size} - 1) / ${size}")
  set(ordered "")
  foreach(kind IN ITEMS _api _ops _store)
    set(these ${files})
    list(FILTER these INCLUDE REGEX "${kind}\\.cc$")
    list(FILTER files EXCLUDE REGEX "${kind}\\.cc$")
    list(LENGTH these count)
    if(count GREATER groups)
      set(groups ${count})
    endif()
    list(APPEND ordered ${these})
  endforeach()
  set(at 0)
  foreach(file IN LISTS ordered files)
    math(EXPR group "${at} % ${groups}")
    math(EXPR at "${at} + 1")
    set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${program} PROPERTIES UNITY_BUILD ON
    UNITY_BUILD_MODE GROUP)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # What is local to a file looks to GCC as if it came from a header.
    target_compile_options(${program} PRIVATE -Wno-subobject-linkage)
  endif()
endfunction()

# linli_cold(TARGET [FUZZED])  Compiled as fast as can be. What is instrumented
# for libFuzzer cannot read headers that are not.
function(linli_cold target)
  target_compile_options(${target} PRIVATE -O0)
  if(LINLI_PRECOMPILED AND NOT ARGN)
    target_precompile_headers(${target} REUSE_FROM linli_precompiled_cold)
  endif()
endfunction()

function(linli_module)
  cmake_parse_arguments(M "" "NAME"
    "DEPENDS;SOURCES;LIBS;TESTS;BENCHES;FUZZERS;ALONE" ${ARGN})
  if(M_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "linli_module ${M_NAME}: ${M_UNPARSED_ARGUMENTS}?")
  endif()
  set_property(GLOBAL APPEND PROPERTY LINLI_MODULES ${M_NAME})

  list(TRANSFORM M_DEPENDS PREPEND linli_ OUTPUT_VARIABLE modules)
  add_library(linli_${M_NAME} STATIC ${M_SOURCES})
  target_link_libraries(linli_${M_NAME}
    PUBLIC linli_options ${modules} ${M_LIBS})

  # What computes over arrays stays optimised, or its tests take minutes; the
  # rest is compiled in half the time without (3.0 s against 5.0 s for one).
  set(cold activities api app cli contributions delivery favours http osm people
    places secrets store venues volunteers)
  if(LINLI_SANITIZE AND M_NAME IN_LIST cold)
    linli_cold(linli_${M_NAME} ${M_FUZZERS})
  elseif(LINLI_PRECOMPILED AND NOT M_FUZZERS)
    target_precompile_headers(linli_${M_NAME} REUSE_FROM linli_precompiled_hot)
  endif()
  # What is fuzzed tells libFuzzer where an input led.
  if(LINLI_FUZZ AND M_FUZZERS)
    target_compile_options(linli_${M_NAME} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
  # Tests of everything compile in two thirds of the time (`./dev build` and
  # clang-tidy take each file alone, so that none leans on another's includes).
  set(together activities app cli circle contributions favours geo http osm people
    places print secrets store tables venues volunteers walk)
  if(LINLI_SANITIZE AND M_NAME IN_LIST together)
    set(files ${M_SOURCES})
    list(REMOVE_ITEM files ${M_ALONE})
    linli_together(linli_${M_NAME} 4 ${files})
  endif()
  # Searches, drawings and their answers: -O3 gains a tenth of a circle and a
  # sixth of a search. Nothing here asks for errno, and a square root that sets
  # it is not computed in registers. -fPIC alone keeps functions of a file from
  # being inlined into each other, so that a shared library could be replaced
  # piecemeal; these go into one binary. GCC 12 takes "a" + text for a copy onto
  # itself at -O3 (gcc.gnu.org/PR105651).
  set(hot circle geo http osm walk)
  if(CMAKE_BUILD_TYPE STREQUAL Release AND M_NAME IN_LIST hot)
    target_compile_options(linli_${M_NAME} PRIVATE -O3 -fno-math-errno
      -fno-semantic-interposition -Wno-restrict)
  endif()

  if(LINLI_TESTS AND M_TESTS)
    add_executable(${M_NAME}_test ${M_TESTS})
    target_link_libraries(${M_NAME}_test PRIVATE linli_${M_NAME}
      linli_test_support GTest::gtest GTest::gmock rapidcheck GTest::gtest_main)
    target_compile_definitions(${M_NAME}_test PRIVATE
      LINLI_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(LINLI_PRECOMPILED)
      target_precompile_headers(${M_NAME}_test REUSE_FROM linli_precompiled_tests)
      target_compile_options(${M_NAME}_test PRIVATE -fPIC)
    endif()
    if(LINLI_SANITIZE)
      # Half of all code is tests, and most of it runs once. What they call is
      # looked at for undefined behaviour; looking at their own, too, takes a
      # third of the time to compile them (10.6 s against 15.5 s for one), and
      # their line numbers, which GoogleTest says, a tenth.
      target_compile_options(${M_NAME}_test PRIVATE
        -O0 -g0 -fno-sanitize=undefined)
      if(M_NAME IN_LIST together)
        set(files ${M_TESTS})
        list(REMOVE_ITEM files ${M_ALONE})
        linli_together(${M_NAME}_test 3 ${files})
      endif()
    endif()
    add_test(NAME ${M_NAME} COMMAND ${M_NAME}_test)
    set_property(GLOBAL APPEND PROPERTY LINLI_TEST_PROGRAMS ${M_NAME}_test)
  endif()

  if(LINLI_BENCH AND M_BENCHES)
    add_executable(${M_NAME}_bench ${M_BENCHES})
    target_link_libraries(${M_NAME}_bench PRIVATE linli_${M_NAME}
      benchmark::benchmark benchmark::benchmark_main)
    target_compile_definitions(${M_NAME}_bench PRIVATE
      LINLI_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  endif()

  if(LINLI_FUZZ)
    foreach(file IN LISTS M_FUZZERS)
      linli_fuzzer(${file} LIBS linli_${M_NAME})
    endforeach()
  endif()
endfunction()

# linli_fuzzer(a_fuzz.cc [SOURCES a.cc …] LIBS lib …)
function(linli_fuzzer file)
  if(NOT LINLI_FUZZ)
    return()
  endif()
  cmake_parse_arguments(F "" "" "SOURCES;LIBS" ${ARGN})
  get_filename_component(program ${file} NAME_WE)
  add_executable(${program} ${file} ${F_SOURCES})
  target_link_libraries(${program} PRIVATE ${F_LIBS})
  target_compile_options(${program} PRIVATE -fsanitize=fuzzer-no-link)
  target_link_options(${program} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers ${program})
endfunction()

# What tests share: drawn towns, temporary folders, GeoJSON comparison. Header
# only, so that a module's tests link nothing they do not use.
if(LINLI_TESTS)
  add_library(linli_test_support INTERFACE)
  target_include_directories(linli_test_support INTERFACE
    ${PROJECT_SOURCE_DIR}/test)
endif()
