"""Feeds that nobody should publish, one function each: it writes the feed into a folder and gives the path of it.

The name of a function says what is wrong with its feed. `REFUSED` are those that must not be taken in; the others may be
refused, or taken in and made harmless.
"""
import json
import os
import stat
import struct
import warnings
import zipfile
import zlib

MEBIBYTE = 1 << 20
HEADER = "id,organization_id,name,status,description\n"
ORGANISATIONS = "id,name,description\no1,An organisation,What it does\n"


def written(folder, name, *parts):
    """Writes parts, of which one may be (part, how often), and gives the path."""
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        for part in parts:
            part, often = part if isinstance(part, tuple) else (part, 1)
            part = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
            while often > 0:
                file.write(part * min(often, 65_536))
                often -= 65_536
    return path


def package(folder, services, name="services.csv"):
    """An HSDS CSV package of one organisation and these services."""
    written(folder, "organizations.csv", ORGANISATIONS)
    written(folder, name, *services)
    return folder


def record(name="A service", **more):
    return json.dumps({"id": "s1", "name": name, "status": "active", **more}, ensure_ascii=False)


# ---- JSON


def deep_arrays(folder):
    return written(folder, "feed.json", ("[", 1_000_000), ("]", 1_000_000))


def deep_objects(folder):
    return written(folder, "feed.json", ('{"a":', 1_000_000), "1", ("}", 1_000_000))


def deep_member(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A","status":"active","x":', ("[", 200_000), ("]", 200_000), "}]")


def a_string_of_200_mebibytes(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"', ("a" * 1024, 200 * 1024), '","status":"active"}]')


def a_number_of_20_megabytes(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A","status":"active","minimum_age":', ("9", 20_000_000), "}]")


def a_million_members(folder):
    return written(folder, "feed.json", '{"id":"s1","name":"A","status":"active"',
                   *(f',"k{number}":{number}' for number in range(1_000_000)), "}")


def two_million_phones(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A","status":"active","phones":[', ('{"id":"p"},', 2_000_000),
                   '{"id":"q"}]}]')


def duplicate_keys(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A","name":"B","status":"active","id":"s2"}]')


def cut_short(folder):
    return written(folder, "feed.json", "[" + record() + "," + record()[:30])


def not_a_number(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A","minimum_age":NaN,"status":"active"}]')


def a_trailing_comma(folder):
    return written(folder, "feed.json", "[" + record() + ",]")


def huge_exponents(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A","status":"active","minimum_age":1e400000000,"service_at_locations":'
                   '[{"id":"x","location":{"id":"l","location_type":"physical","latitude":-1e999,"longitude":1e-999}}]}]')


def lone_surrogates_and_nul(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A \\ud800 b \\u0000 c \\udfff","status":"active"}]')


def invalid_utf8(folder):
    return written(folder, "feed.json", '[{"id":"s1","name":"A ', b"\xff\xc0\xaf\xed\xa0\x80\xf8\x88\x80\x80\x80",
                   ' b","status":"active"}]')


def a_byte_order_mark(folder):
    return written(folder, "feed.json", b"\xef\xbb\xbf", "[" + record() + "]")


def utf16(folder):
    return written(folder, "feed.json", ("[" + record() + "]").encode("utf-16"))


def escape_sequences_and_direction_marks(folder):
    return written(folder, "feed.json", "[" + json.dumps({
        "id": "s1", "status": "active", "name": "Canary \x1b[2J\x1b]0;title\x07\u202eevil\u2066 \x9b31m\u200b\u2028 library",
        "description": "\x1b[31mred\r\rhidden\b\b\b \u061c \ufeff \U000e0041 library",
        "phones": [{"id": "p1", "number": "\x1b[5m0800 1111\u202e"}]}) + "]")


def markup(folder):
    return written(folder, "feed.json", "[" + record("<script>alert(1)</script> canary", description="<b" * 5_000 + "&" * 5_000
                                                     + "<!--" * 5_000 + "&#x" * 5_000) + "]")


def a_page_count_of_a_thousand_million(folder):
    return written(folder, "feed.json", '{"totalPages":1000000000,"totalElements":9223372036854775807,"number":0,'
                   f'"first":true,"last":false,"content":[{record()}]}}')


def the_same_page_again_and_again(folder):
    return written(folder, "feed.json", (f'{{"number":1,"totalPages":3,"content":[{record()}]}}\n', 2_000))


def an_organisation_in_itself(folder):
    return written(folder, "feed.json", "[" + record(organization={"id": "o1", "name": "O", "description": "",
                                                                  "parent_organization_id": "o1"}) + "]")


def random_bytes(folder):
    return written(folder, "feed.json", bytes(zlib.crc32(number.to_bytes(4, "big")) & 255 for number in range(100_000)))


def nothing(folder):
    return written(folder, "feed.json", "")


def only_blanks(folder):
    return written(folder, "feed.json", (" \n", 1_000_000))


def another_kind_of_json(folder):
    return written(folder, "feed.json", '{"openapi":"3.0.0","paths":{"/services":{"get":{"responses":{}}}}}')


# ---- CSV


def an_unclosed_quote(folder):
    return package(folder, [HEADER, 's1,o1,"A service that never ends\n', ("s2,o1,B,active,text\n", 2_000_000)])


def a_cell_of_100_mebibytes(folder):
    return package(folder, [HEADER, 's1,o1,"', ("a" * 1024, 100 * 1024), '",active,x\n'])


def a_line_of_100_mebibytes_without_commas(folder):
    return package(folder, [("a" * 1024, 100 * 1024)])


def a_hundred_thousand_columns(folder):
    return package(folder, [HEADER[:-1] + ",", ("x,", 100_000), "y\n", "s1,o1,A,active,x\n"])


def two_million_empty_rows(folder):
    return package(folder, [HEADER, ("\n", 1_000_000), (",,,,\n", 1_000_000)])


def ragged_rows(folder):
    return package(folder, [HEADER, "s1\n", "s2,o1,B,active,x,y,z,,,\n", ",\n", "s3,o1,C\n"])


def nul_bytes(folder):
    return package(folder, [HEADER, b"s1,o1,A\x00B,active,\x00\x00\n", ("\x00", 100_000)])


def formulas(folder):
    return package(folder, [HEADER, 's1,o1,"=HYPERLINK(""http://evil.example"",""canary"")",active,@SUM(1+1)*cmd|\' /C calc\'!A0\n',
                            "s2,o1,+44 114 canary,active,-1\n", '"=s3",o1,"\t=1+1",active,"\r=2"\n'])


def windows_1252(folder):
    return package(folder, [HEADER, b"s1,o1,Caf\xe9 \x93canary\x94 \x80,active,x\n"])


def one_id_twenty_thousand_times(folder):
    return package(folder, [HEADER, ("s1,o1,A,active,x\n", 20_000)])


def a_ring_of_parents(folder):
    written(folder, "taxonomies.csv", "id,name,description\nx,X,x\n")
    written(folder, "taxonomy_terms.csv", "id,name,description,parent_id,taxonomy_id\na,A,a,b,x\nb,B,b,a,x\nc,C,c,c,x\n")
    written(folder, "attributes.csv", "id,link_id,taxonomy_term_id,link_entity\n1,s1,a,service\n2,s1,c,service\n")
    return package(folder, [HEADER, "s1,o1,A,active,x\n"])


def fifty_thousand_rows_on_one_service(folder):
    written(folder, "phones.csv", "id,service_id,number\n", *(f"p{number},s1,0800 {number}\n" for number in range(50_000)))
    return package(folder, [HEADER, "s1,o1,A,active,x\n"])


def rules_of_repetition_that_never_end(folder):
    written(folder, "schedules.csv", "id,service_id,dtstart,until,count,freq,interval,byday,bymonthday,opens_at,closes_at\n"
            '1,s1,0001-01-01,9999-12-31,999999999999,WEEKLY,99999999999,"99MO,-99TU",-99,00:00,24:00\n'
            "2,s1,9999-99-99,,-1,MONTHLY,0,,,25:61,99:99\n3,s1,,,,SECONDLY,1,,,9,8\n")
    return package(folder, [HEADER, "s1,o1,A,active,x\n"])


# ---- Zip files and folders


def zipped(folder, *entries, compression=zipfile.ZIP_DEFLATED):
    path = os.path.join(folder, "feed.zip")
    with zipfile.ZipFile(path, "w", compression) as file:
        for entry, text in entries:
            file.writestr(entry, text)
    return path


def a_zip_that_climbs_out(folder):
    return zipped(folder, ("../../services.csv", HEADER), ("organizations.csv", ORGANISATIONS))


def a_zip_with_an_absolute_path(folder):
    return zipped(folder, ("/tmp/services.csv", HEADER + "s1,o1,A,active,x\n"))


def a_zip_with_a_backslash(folder):
    return zipped(folder, ("..\\..\\services.csv", HEADER + "s1,o1,A,active,x\n"))


def a_zip_with_a_link(folder):
    link = zipfile.ZipInfo("services.csv")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return zipped(folder, (link, "/etc/passwd"), ("organizations.csv", ORGANISATIONS))


def a_zip_bomb(folder):
    path = os.path.join(folder, "feed.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file, \
            file.open("services.csv", "w", force_zip64=True) as entry:
        entry.write(HEADER.encode())
        for _ in range(1024):
            entry.write(b"s1,o1,A,active,x\n" * 61_680)
    return path


def a_zip_of_zips(folder):
    inner = zipped(folder, ("services.csv", "a" * MEBIBYTE))
    with open(inner, "rb") as file:
        data = file.read()
    return zipped(folder, *((f"lib {number}.zip", data) for number in range(16)))


def a_zip_of_ten_thousand_files(folder):
    return zipped(folder, *((f"{number}/services.csv", HEADER) for number in range(10_000)))


def a_zip_with_one_name_twice(folder):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile thinks little of it, too
        return zipped(folder, ("services.csv", HEADER + "s1,o1,A,active,x\n"), ("services.csv", HEADER + "s2,o1,B,active,x\n"),
                      ("organizations.csv", ORGANISATIONS))


def a_zip_that_is_cut_short(folder):
    path = zipped(folder, ("services.csv", HEADER + "s1,o1,A,active,x\n" * 10_000), ("organizations.csv", ORGANISATIONS))
    with open(path, "r+b") as file:
        file.truncate(os.path.getsize(path) // 2)
    return path


def a_zip_that_says_it_is_encrypted(folder):
    path = zipped(folder, ("services.csv", HEADER + "s1,o1,A,active,x\n"), compression=zipfile.ZIP_STORED)
    with open(path, "r+b") as file:
        data = bytearray(file.read())
        for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            where = data.index(mark) + at
            data[where:where + 2] = struct.pack("<H", 1)
        file.seek(0)
        file.write(data)
    return path


def a_zip_with_a_wrong_checksum(folder):
    path = zipped(folder, ("services.csv", HEADER + "s1,o1,A,active,x\n"), compression=zipfile.ZIP_STORED)
    with open(path, "r+b") as file:
        data = file.read()
        file.seek(data.index(b"s1,o1"))
        file.write(b"s9")
    return path


def overlapping_entries(folder):
    """One stored entry that 2,000 directory entries point to, as in the zip bombs that do not nest."""
    path = zipped(folder, ("services.csv", HEADER + "s1,o1,A,active,x\n" * 60_000))
    with open(path, "rb") as file:
        data = file.read()
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[start:end]
    entries = b"".join(entry.replace(b"services.csv", b"%08d.csv" % number) for number in range(2_000))
    with open(path, "wb") as file:
        file.write(data[:start] + entries
                   + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 2_000, 2_000, len(entries), start, 0))
    return path


def a_folder_with_a_link(folder):
    os.symlink("/etc/passwd", os.path.join(folder, "services.csv"))
    os.symlink("/", os.path.join(folder, "root"))
    os.symlink(folder, os.path.join(folder, "loop"))
    written(folder, "organizations.csv", ORGANISATIONS)
    return folder


def a_folder_with_a_pipe(folder):
    os.mkfifo(os.path.join(folder, "services.csv"))
    written(folder, "organizations.csv", ORGANISATIONS)
    return folder


def a_pipe(folder):
    os.mkfifo(os.path.join(folder, "feed.json"))
    return os.path.join(folder, "feed.json")


def a_device_without_end(_):
    return "/dev/zero"


def a_file_that_is_not_there(folder):
    return os.path.join(folder, "no-such-feed.json")


def an_empty_folder(folder):
    return folder


FEEDS = [thing for name, thing in list(globals().items())
         if callable(thing) and getattr(thing, "__module__", None) == __name__
         and name not in ("written", "package", "record", "zipped")]
REFUSED = {
    deep_arrays, deep_objects, deep_member, a_string_of_200_mebibytes, cut_short, not_a_number, a_trailing_comma, random_bytes,
    nothing, only_blanks, another_kind_of_json, an_unclosed_quote, a_cell_of_100_mebibytes, a_hundred_thousand_columns,
    a_line_of_100_mebibytes_without_commas, a_number_of_20_megabytes, a_zip_that_climbs_out, a_zip_with_an_absolute_path,
    a_zip_with_a_link, a_zip_bomb, a_zip_of_zips, a_zip_of_ten_thousand_files, a_zip_that_is_cut_short,
    a_zip_that_says_it_is_encrypted, a_zip_with_a_wrong_checksum, a_zip_with_a_backslash, a_pipe, a_device_without_end,
    a_file_that_is_not_there, an_empty_folder}
