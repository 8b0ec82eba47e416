"""The pages of an unattended terminal, and how a visitor comes to each."""
import time

from program import ATTRACT, ENTER


def at_home(kiosk):
    kiosk.begin()


def at_search(kiosk):
    kiosk.begin()
    kiosk.press(b"/", b"school")
    kiosk.see("school")


def at_question(kiosk):
    kiosk.begin()
    kiosk.choose("I am worried about someone")
    kiosk.see("Is anyone in danger now?")


def at_outcome(kiosk):
    at_question(kiosk)
    kiosk.choose("Yes")
    kiosk.see("Call 999 now")


def at_entry(label, wanted):
    def go(kiosk):
        kiosk.begin()
        kiosk.press(b"a")
        kiosk.see("All pages")
        kiosk.choose(label)
        kiosk.see(wanted)
    return go


def at_contact(kiosk):
    at_entry("Helplines and offices", "Choose who should answer")(kiosk)
    kiosk.choose("Charities and helplines")
    kiosk.press(b"1")
    time.sleep(0.13)
    kiosk.press(ENTER)
    kiosk.see("By phone")


def at_results(kiosk):
    kiosk.begin()
    kiosk.press(b"/", b"school", ENTER)
    kiosk.see("Found:")


def at_council(kiosk):
    at_entry("Your council", "Name of a council")(kiosk)
    kiosk.press(b"leeds", ENTER)
    kiosk.see("Leeds City Council")
    kiosk.choose("Leeds City Council")
    kiosk.see("Police force:")


def at_takeaway(kiosk):
    at_contact(kiosk)
    read_to_the_end(kiosk)
    kiosk.choose("Take this with you")
    read_to_the_end(kiosk)


def at_code(kiosk):
    at_takeaway(kiosk)
    kiosk.choose("A code for the camera")
    kiosk.see("The code says only")


def at_large_figures(kiosk):
    at_takeaway(kiosk)
    kiosk.choose("The number in large figures")
    kiosk.see("can be read from far away")
    kiosk.choose("Show the number")
    kiosk.settle()


def at_lines(kiosk):
    kiosk.begin(b"L", "Or type:")


def at_more_time(kiosk):
    kiosk.begin()
    kiosk.choose("Plain text")
    kiosk.choose("I need more time")
    kiosk.see("twice as long")


PAGES = {
    "the page that invites": lambda kiosk: kiosk.see(ATTRACT), "home": at_home, "999": lambda kiosk: (at_home(kiosk), kiosk.press(b"9")),
    "search": at_search, "a question": at_question, "an outcome": at_outcome, "a contact": at_contact,
    "advice": at_entry("Advice pages", "Advice pages"), "places": at_entry("Your council", "Name of a council"),
    "sources": at_entry("Where the facts are from", "Where the facts are from"), "what is kept": at_entry("What is kept", "What Signpost keeps"),
    "help": lambda kiosk: (at_home(kiosk), kiosk.press(b"?")), "more time": at_more_time,
    "what is found": at_results, "a council": at_council, "what to take along": at_takeaway, "a code": at_code,
    "large figures": at_large_figures, "numbered prompts": at_lines,
}


def read_to_the_end(kiosk):
    for _ in range(60):
        kiosk.press(b"\x1bOB")
