package ua.cnap.portal.appeal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.Regime;

/**
 * An appeal as it is filed.
 *
 * @param form what the form is known by, however often it is sent
 * @param centreId the centre
 * @param kind what it is
 * @param channel how it came
 * @param appellant who files it
 * @param way how to answer
 * @param matter what it is about
 * @param files what was attached
 */
public record FiledAppeal(
        UUID form,
        String centreId,
        AppealKind kind,
        AppealChannel channel,
        Appellant appellant,
        AnswerWay way,
        Matter matter,
        List<SentFile> files) {
    /** Keeps its own list. */
    public FiledAppeal {
        files = List.copyOf(files);
    }

    /** The same, sent by this form with these files. */
    public FiledAppeal by(UUID known, List<SentFile> attached) {
        return new FiledAppeal(known, centreId, kind, channel, appellant, way, matter, attached);
    }

    /** The same, complaining of the head. */
    FiledAppeal aboutTheHead() {
        return new FiledAppeal(form, centreId, kind, channel, appellant, way, matter.ofTheHead(), files);
    }

    /** What can be wrong with what was typed. */
    public enum Defect {
        /** No name where the law asks for one, or one longer than a line. */
        NAME,
        /** No address where the law asks for one, or too long a one. */
        ADDRESS,
        /** Not a telephone of Ukraine. */
        PHONE,
        /** Not an address of e-mail. */
        EMAIL,
        /** Nothing to answer to. */
        CONTACT,
        /** The chosen way of answering has no address. */
        WAY,
        /** It does not say what it is about. */
        GIST,
        /** It says so at too great a length. */
        GIST_LONG,
        /** The number of the case is longer than any. */
        CASE,
        /** It does not say where the accident is. */
        PLACE,
        /** It does not say of whom it complains. */
        WHOM
    }

    /** What is wrong with what was typed, nothing for nothing. */
    public Set<Defect> defects() {
        EnumSet<Defect> found = EnumSet.noneOf(Defect.class);
        found.addAll(defectsOfIdentity());
        found.addAll(defectsOfContacts());
        found.addAll(defectsOfMatter());
        return found;
    }

    private Set<Defect> defectsOfIdentity() {
        EnumSet<Defect> found = EnumSet.noneOf(Defect.class);
        Regime.Identity identity = kind.regime().identity();
        boolean named = identity == Regime.Identity.NAME_AND_ADDRESS || identity == Regime.Identity.NAME_AND_CONTACT;
        if (named && appellant.name().isEmpty() || appellant.name().length() > Appellant.LONGEST_NAME) {
            found.add(Defect.NAME);
        }
        boolean placed = identity == Regime.Identity.NAME_AND_ADDRESS;
        if (placed && appellant.address().isEmpty() || appellant.address().length() > Appellant.LONGEST_ADDRESS) {
            found.add(Defect.ADDRESS);
        }
        return found;
    }

    private Set<Defect> defectsOfContacts() {
        EnumSet<Defect> found = EnumSet.noneOf(Defect.class);
        if (!appellant.phone().isEmpty()
                && Identifier.PHONE.defectIn(appellant.phone()).isPresent()) {
            found.add(Defect.PHONE);
        }
        if (!appellant.email().isEmpty()
                && Identifier.EMAIL.defectIn(appellant.email()).isPresent()) {
            found.add(Defect.EMAIL);
        }
        if (!kind.regime().isAnonymous() && !appellant.isReachable()) {
            found.add(Defect.CONTACT);
        } else if (!appellant.canBeAnswered(way)) {
            found.add(Defect.WAY);
        }
        return found;
    }

    private Set<Defect> defectsOfMatter() {
        EnumSet<Defect> found = EnumSet.noneOf(Defect.class);
        if (matter.gist().isEmpty()) {
            found.add(Defect.GIST);
        }
        if (matter.gist().length() > Matter.LONGEST_GIST) {
            found.add(Defect.GIST_LONG);
        }
        if (matter.caseWords().length() > Matter.LONGEST_CASE) {
            found.add(Defect.CASE);
        }
        if (kind.hasPlace() && matter.place().isEmpty() || matter.place().length() > Matter.LONGEST_PLACE) {
            found.add(Defect.PLACE);
        }
        boolean nobody = matter.aboutWhom().isEmpty() && !matter.aboutHead();
        if (kind.isAboutStaff() && nobody || matter.aboutWhom().length() > Matter.LONGEST_WHOM) {
            found.add(Defect.WHOM);
        }
        return found;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "FiledAppeal[" + form + "]";
    }
}
