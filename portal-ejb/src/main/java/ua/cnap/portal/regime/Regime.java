package ua.cnap.portal.regime;

import java.util.Optional;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;

/**
 * How the law has a kind of appeal considered (правовий режим): one document has one regime.
 *
 * @param source where the law sets it
 * @param term how long considering may take, counted from the day after the receipt
 * @param prolonged how long it may take altogether once it was prolonged; nothing where it cannot be prolonged
 * @param body who considers it
 * @param identity what has to be known of who files it
 * @param hasty whether its last day is never moved off a day off
 */
public record Regime(
        LawArticle source,
        Term term,
        Optional<Term> prolonged,
        ConsideringBody body,
        Identity identity,
        boolean hasty) {
    /** What the law demands to know of who files. */
    public enum Identity {
        /** Name, place of residence and a contact (Law 393/96-ВР, art. 5; Law 2073-IX, art. 40; Law 2297-VI, art. 16). */
        NAME_AND_ADDRESS,
        /** Name and an address of post or e-mail (Law 2939-VI, art. 19). */
        NAME_AND_CONTACT,
        /** Only where to answer. */
        CONTACT,
        /** Nothing: it may be anonymous. */
        NOBODY
    }

    /** An appeal of citizens: thirty days, altogether forty-five (Law 393/96-ВР, art. 20). */
    static Regime ofCitizens(String article) {
        return days("393/96-ВР", article, 30, ConsideringBody.HEAD, Identity.NAME_AND_ADDRESS)
                .upTo(new Term(45, TermUnit.CALENDAR_DAYS));
    }

    static Regime days(String law, String article, int days, ConsideringBody body, Identity identity) {
        return of(law, article, new Term(days, TermUnit.CALENDAR_DAYS), body, identity);
    }

    static Regime workingDays(String law, String article, int days, ConsideringBody body, Identity identity) {
        return of(law, article, new Term(days, TermUnit.WORKING_DAYS), body, identity);
    }

    static Regime of(String law, String article, Term term, ConsideringBody body, Identity identity) {
        return new Regime(new LawArticle(law, article), term, Optional.empty(), body, identity, false);
    }

    /** The same, which may be prolonged once. */
    Regime upTo(Term longest) {
        return new Regime(source, term, Optional.of(longest), body, identity, hasty);
    }

    /** The same, which waits for no working day. */
    Regime inHaste() {
        return new Regime(source, term, prolonged, body, identity, true);
    }

    /** Whether it may be filed without saying who files. */
    public boolean isAnonymous() {
        return identity == Identity.NOBODY;
    }
}
