package ua.cnap.portal.visit;

import java.time.LocalDate;
import java.util.UUID;
import ua.cnap.portal.identifier.PlainText;

/**
 * A request for a visit as a clerk typed it, found to be whole.
 *
 * @param form the form it came with
 * @param person who is to be visited
 * @param phone how they are reached
 * @param address where they are
 * @param category why they are visited
 * @param conclusion the conclusion of the commission that the category rests on, empty where none is needed
 * @param services codes of the services they need
 * @param wishedOn the day that suits them
 */
record TypedVisit(
        UUID form,
        String person,
        String phone,
        String address,
        VisitCategory category,
        String conclusion,
        String services,
        LocalDate wishedOn) {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_CONCLUSION = 200;

    /** In the order of the page, so that the first thing that is missing is told first. */
    static TypedVisit read(AskedVisit asked, LocalDate today) {
        String person = required("person", asked.person(), LONGEST_NAME);
        String phone = required("phone", asked.phone(), LONGEST_PHONE);
        String address = required("address", asked.address(), LONGEST_ADDRESS);
        VisitCategory category =
                VisitCategory.named(asked.category()).orElseThrow(() -> VisitRefused.without("category"));
        String conclusion = category.needsConclusion()
                ? required("conclusion", asked.conclusion(), LONGEST_CONCLUSION)
                : text(asked.conclusion(), LONGEST_CONCLUSION);
        String services = required("services", asked.services(), LONGEST_ADDRESS);
        LocalDate wished = asked.wishedOn().orElseThrow(() -> VisitRefused.without("day"));
        if (wished.isBefore(today)) {
            throw VisitRefused.past();
        }
        return new TypedVisit(asked.form(), person, phone, address, category, conclusion, services, wished);
    }

    static String required(String what, String typed, int longest) {
        String text = text(typed, longest);
        if (text.isEmpty()) {
            throw VisitRefused.without(what);
        }
        return text;
    }

    private static String text(String typed, int longest) {
        String text = PlainText.line(typed);
        if (text.length() > longest) {
            throw VisitRefused.tooLong(longest);
        }
        return text;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "TypedVisit[" + form + "]";
    }
}
