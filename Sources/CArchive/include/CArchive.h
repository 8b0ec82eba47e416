/* Zip archives through libarchive, as far as feeds need it: nothing of the library is seen outside this folder.
 *
 * The library is looked for when the first archive is opened, and not linked: a program that is started for something
 * else does not pay for it, runs where it is missing, and can say so when a zip is given. No header of it is needed
 * to build either.
 *
 * One archive is used from one thread. */
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct zip_reader zip_reader;

typedef enum {
    ZIP_OK,
    ZIP_END,        /* there are no more entries */
    ZIP_NO_LIBRARY, /* libarchive.so.13 is not there, or lacks a function */
    ZIP_DAMAGED,    /* this is no zip, or a part of it cannot be read */
} zip_result;

typedef enum {
    ZIP_FILE,
    ZIP_FOLDER,
    ZIP_OTHER, /* a link, a device or anything else */
} zip_kind;

typedef struct {
    const char *name;  /* UTF-8 where the archive says so, else as it stands; valid up to the next call. May be null */
    int64_t size;      /* bytes when unpacked, as the directory says; -1 when it does not */
    zip_kind kind;
    bool is_encrypted;
    bool is_usual;     /* stored or deflated */
} zip_entry;

/* Opens the zip of a file that can be sought in. The descriptor stays the caller's, is used from where it stands, and
 * has to stay open as long as the reader. */
zip_result zip_open(int descriptor, zip_reader **reader);

/* Moves to the next entry, or the first. */
zip_result zip_next(zip_reader *reader, zip_entry *entry);

/* Reads on in the entry: how many bytes were put, 0 at its end, -1 when it is damaged. */
ptrdiff_t zip_read(zip_reader *reader, void *bytes, size_t count);

void zip_close(zip_reader *reader);

#endif
