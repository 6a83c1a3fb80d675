package ua.cnap.portal.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What has to be said about a move of a case. */
public enum Particular {
    /** Прізвище, ім'я, по батькові of the officer, or of the person who took the result. */
    PERSON,
    /** The identity document that was shown: kind and number. */
    DOCUMENT,
    /** The ground of refusal, one of the card's. */
    GROUND,
    /** The reasons, with the provisions of law. */
    REASONS,
    /** How the applicant was told: telephone, letter, in person. */
    WAY,
    /** The number of the postal item. */
    TRACK_NUMBER,
    /** The provision of law that allows to stop or prolong a term. */
    LEGAL_GROUND,
    /** The new last day, as {@code 2026-12-31}. */
    UNTIL,
    /** Where a thing was put: archive, shelf, body. */
    PLACE,
    /** The list with which packages travel between centre and unit. */
    TRANSIT_LIST,
    /** The stage of the technology card, with its provider. */
    STAGE,
    /** What came of a stage: a conclusion (висновок), a draft, an agreement. */
    CONCLUSION,
    /** What keeps the provider from the term. */
    OBSTACLE,
    /** The day on which the result can be expected now. */
    EXPECTED_ON,
    /** What the centre asks. */
    QUESTION,
    /** What the provider answers. */
    ANSWER,
    /** The defects of the package, each with its reason. */
    DEFECTS,
    /** What was added, replaced and corrected by a supplement. */
    SUPPLEMENT;

    private static final Set<Particular> LONG =
            EnumSet.of(GROUND, REASONS, STAGE, CONCLUSION, OBSTACLE, QUESTION, ANSWER);

    /** Lists of what a whole package consists of. */
    private static final Set<Particular> LISTS = EnumSet.of(DEFECTS, SUPPLEMENT);

    /** Names an article, part or point of an act. */
    private static final Pattern PROVISION = Pattern.compile(
            ".*(?:ст\\.|статт|частин|пункт|п\\.|art\\.).*\\d.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whether a text can be what is asked for: a day that exists, a provision of law. */
    boolean isReadable(String text) {
        return switch (this) {
            case LEGAL_GROUND -> PROVISION.matcher(text).matches();
            case UNTIL -> DAY.matcher(text).matches() && isDay(text);
            default -> true;
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).isAfter(LocalDate.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The longest that is taken, in characters. */
    public int longest() {
        if (LISTS.contains(this)) {
            return 20_000;
        }
        return LONG.contains(this) ? 2000 : 200;
    }
}
