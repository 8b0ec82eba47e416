/* The functions of libarchive that are used, by their documented prototypes (archive.h, archive_entry.h). */
#ifndef CARCHIVE_LIBRARY_H
#define CARCHIVE_LIBRARY_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct archive;
struct archive_entry;

enum { ARCHIVE_EOF = 1, ARCHIVE_OK = 0, ARCHIVE_WARN = -20 };

struct library {
    struct archive *(*read_new)(void);
    int (*read_free)(struct archive *);
    int (*read_support_format_zip_seekable)(struct archive *);
    int (*read_open_fd)(struct archive *, int descriptor, size_t block);
    int (*read_next_header)(struct archive *, struct archive_entry **);
    ssize_t (*read_data)(struct archive *, void *, size_t);
    const char *(*format_name)(struct archive *);
    const char *(*entry_pathname)(struct archive_entry *);
    const char *(*entry_pathname_utf8)(struct archive_entry *);
    int64_t (*entry_size)(struct archive_entry *);
    int (*entry_size_is_set)(struct archive_entry *);
    mode_t (*entry_filetype)(struct archive_entry *);
    int (*entry_is_encrypted)(struct archive_entry *);
};

/* The library, which is loaded by the first call; null when it cannot be. */
const struct library *library_load(void);

#endif
