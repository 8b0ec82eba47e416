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


def at_lines(kiosk):
    kiosk.see(ATTRACT)
    kiosk.press(b"L")
    kiosk.see("Or type:")


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
    "help": lambda kiosk: (at_home(kiosk), kiosk.press(b"?")), "more time": at_more_time, "numbered prompts": at_lines,
}


def read_to_the_end(kiosk):
    for _ in range(60):
        kiosk.press(b"\x1bOB")
