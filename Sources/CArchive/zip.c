#include "CArchive.h"
#include "library.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { BLOCK = 65536 };

struct zip_reader {
    const struct library *library;
    struct archive *archive;
    /* Names are UTF-8 in here, whatever the person's locale is: the library has none for a name it cannot convert. */
    locale_t locale;
};

static bool is_read(int result) { return result == ARCHIVE_OK || result == ARCHIVE_WARN; }

zip_result zip_open(int descriptor, zip_reader **opened) {
    const struct library *library = library_load();
    if (library == NULL) return ZIP_NO_LIBRARY;
    zip_reader *reader = malloc(sizeof *reader);
    if (reader == NULL) return ZIP_DAMAGED;
    *reader = (zip_reader){
        .library = library,
        .archive = library->read_new(),
        .locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0),
    };
    /* The directory at the end of the file counts: no other reader of zips is to guess at one without. */
    if (reader->archive == NULL || !is_read(library->read_support_format_zip_seekable(reader->archive)) ||
        !is_read(library->read_open_fd(reader->archive, descriptor, BLOCK))) {
        zip_close(reader);
        return ZIP_DAMAGED;
    }
    *opened = reader;
    return ZIP_OK;
}

static zip_kind kind_of(mode_t type) { return type == S_IFREG ? ZIP_FILE : type == S_IFDIR ? ZIP_FOLDER : ZIP_OTHER; }

/* The format is named with the compression of the entry, as in `ZIP 2.0 (deflation)`. */
static bool is_usual(const char *format) {
    return format != NULL && (strstr(format, "(uncompressed)") != NULL || strstr(format, "(deflation)") != NULL);
}

static zip_result next(zip_reader *reader, zip_entry *entry) {
    const struct library *library = reader->library;
    struct archive_entry *found = NULL;
    int result = library->read_next_header(reader->archive, &found);
    if (result == ARCHIVE_EOF) return ZIP_END;
    if (!is_read(result) || found == NULL) return ZIP_DAMAGED;
    const char *name = library->entry_pathname_utf8(found);
    *entry = (zip_entry){
        .name = name != NULL ? name : library->entry_pathname(found),
        .size = library->entry_size_is_set(found) ? library->entry_size(found) : -1,
        .kind = kind_of(library->entry_filetype(found)),
        .is_encrypted = library->entry_is_encrypted(found) != 0,
        .is_usual = is_usual(library->format_name(reader->archive)),
    };
    return ZIP_OK;
}

zip_result zip_next(zip_reader *reader, zip_entry *entry) {
    locale_t before = uselocale(reader->locale);
    zip_result result = next(reader, entry);
    uselocale(before);
    return result;
}

ptrdiff_t zip_read(zip_reader *reader, void *bytes, size_t count) {
    ssize_t result = reader->library->read_data(reader->archive, bytes, count);
    return result < 0 ? -1 : result;
}

void zip_close(zip_reader *reader) {
    if (reader->archive != NULL) reader->library->read_free(reader->archive);
    if (reader->locale != (locale_t)0) freelocale(reader->locale);
    free(reader);
}
