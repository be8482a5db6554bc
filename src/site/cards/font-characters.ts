/**
 * Which characters the fonts of share cards have, by file: code points in hexadecimal, ranges with both ends. To read it out of the
 * fonts takes an eighth of a second in each thread. A test holds it against the fonts.
 */
export const fontCharacters = {
  '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2':
    '20-7e a0-ff 131 152-153 2bc 2c6 2da 2dc 300-301 303-304 308-309 323 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 2044 20ac 2122 2212 2215 ffff',
  '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2':
    '20 a0 100-130 134-148 14a-151 154-17e 18f 192 1a0-1a1 1af-1b0 1c4-1cc 1e6-1e7 1ea-1eb 1fa-21b 22a-22d 230-233 237 259 2b9-2ba 2bc 2c7 2dd 300-301 303-304 308-309 323 1e80-1e85 1e9e 1ef2-1ef9 2020 20a1 20a3-20a4 20a6-20a7 20a9 20ab 20ad 20b1-20b2 20b5 20b9-20ba 20bc-20bd ffff',
  '@fontsource-variable/newsreader/files/newsreader-vietnamese-opsz-normal.woff2':
    '20 a0 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 300-301 303-304 308-309 323 1ea0-1ef9 20ab ffff',
  '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2':
    '0 d 20-7e a0-ff 102 131 152-153 2bb-2bc 2c6 2da 2dc 300-301 303-304 308-309 323 2013-2014 2018-201a 201c-201e 2022 2026 2039-203a 2044 20ac 2122 2212 2215 ffff',
  '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2':
    '0 d 20 41 a0 c1 100-130 134-148 14a-151 154-17e 18f 192 1a0-1a1 1af-1b0 1d4 1ea-1eb 1fa-21b 237 259 2bc 2c7 2dd 300-301 303-304 308-309 323 1e0c-1e0d 1e24-1e25 1e44-1e45 1e5a-1e5b 1e62-1e63 1e6c-1e6d 1e80-1e85 1e92-1e93 1ef2-1ef9 2020 20a1 20a3-20a4 20a6 20a9 20ab 20b9-20ba 2113 ffff',
  '@fontsource-variable/public-sans/files/public-sans-vietnamese-wght-normal.woff2':
    '0 d 20 41 a0 c1 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 300-301 303-304 308-309 323 1ea0-1ef9 20ab ffff',
  '@fontsource/pt-serif/files/pt-serif-cyrillic-400-normal.woff2':
    '20 a0 301 401-40c 40e-44f 451-45c 45e-45f 490-491 4b0-4b1 2116 ffff',
  '@fontsource/pt-serif/files/pt-serif-cyrillic-ext-400-normal.woff2':
    '20 a0 462-463 472-475 48a-48f 492-4af 4b2-4c0 4c3-4f9 4fc-4fd 510-513 51c-51d 524-527 20b4 ffff',
  '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2':
    '0 d 20 a0 600-6ff 750-77f 870-88e 890-891 898-8e1 8e3-8ff 200c-200e 2010 204f 2e41 fb50-fbc2 fbd3-fd8f fd92-fdc7 fdcf fdf0-fdff fe70-fe74 fe76-fefc feff 10efd-10eff',
} as const;
