package ua.cnap.portal.booking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.PlainText;

/**
 * Who comes (відвідувач).
 *
 * @param name surname and given name
 * @param phone telephone in the form +380…, empty for none
 * @param email address of e-mail, empty for none
 * @param needs what is needed during the visit
 * @param language in which letters are written, uk or en
 */
public record Visitor(String name, String phone, String email, Set<Need> needs, String language) {
    static final int LONGEST_NAME = 150;

    /** Keeps its own set. */
    public Visitor {
        needs = needs.isEmpty() ? Set.of() : Set.copyOf(needs);
    }

    /** A visitor as typed: a telephone in any of its forms, e-mail, names with whatever apostrophe. */
    public static Visitor typed(String name, String phone, String email, Set<Need> needs, String language) {
        return new Visitor(
                PlainText.line(name),
                Identifier.PHONE.normalised(phone),
                Identifier.EMAIL.normalised(email).toLowerCase(Locale.ROOT),
                needs,
                language);
    }

    /** What is wrong with what was typed, nothing for nothing. */
    public Set<Defect> defects() {
        EnumSet<Defect> found = EnumSet.noneOf(Defect.class);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            found.add(Defect.NAME);
        }
        if (!phone.isEmpty() && Identifier.PHONE.defectIn(phone).isPresent()) {
            found.add(Defect.PHONE);
        }
        if (!email.isEmpty() && Identifier.EMAIL.defectIn(email).isPresent()) {
            found.add(Defect.EMAIL);
        }
        if (phone.isEmpty() && email.isEmpty()) {
            found.add(Defect.CONTACT);
        }
        return found;
    }

    /** What can be wrong with what a visitor typed. */
    public enum Defect {
        /** No name, or one longer than a line. */
        NAME,
        /** Not a telephone of Ukraine. */
        PHONE,
        /** Not an address of e-mail. */
        EMAIL,
        /** Neither telephone nor e-mail. */
        CONTACT,
        /** The centre confirms by e-mail and there is none. */
        EMAIL_NEEDED
    }

    /** Where the visitor can be told, each kind of contact apart. */
    Stream<String> contacts() {
        return Stream.of(phone, email).filter(contact -> !contact.isEmpty());
    }

    Optional<String> mailbox() {
        return Optional.of(email).filter(address -> !address.isEmpty());
    }

    String needsWritten() {
        return String.join(",", needs.stream().map(Need::name).sorted().toList());
    }

    static Set<Need> needsOf(String written) {
        EnumSet<Need> needs = EnumSet.noneOf(Need.class);
        Arrays.stream(Need.values())
                .filter(need -> Arrays.asList(written.split(",")).contains(need.name()))
                .forEach(needs::add);
        return needs;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Visitor";
    }
}
