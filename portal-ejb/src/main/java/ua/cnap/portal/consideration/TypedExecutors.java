package ua.cnap.portal.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.appeal.Description;
import ua.cnap.portal.appeal.Executor;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.duty.StaffList;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.PlainText;

/** Finds the people and cases that the office means by what was typed. */
@ApplicationScoped
class TypedExecutors {
    private static final int MOST = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffList staff;

    /** Executors, one on a line: a name, and an address of e-mail after a comma or a semicolon. */
    List<Executor> read(String centreId, String typed) {
        List<Executor> read = PlainText.lines(typed)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> executor(centreId, line))
                .toList();
        if (read.isEmpty() || read.size() > MOST) {
            throw AppealRefused.without("executors");
        }
        return read;
    }

    private Executor executor(String centreId, String line) {
        List<String> parts = Arrays.stream(line.split("[;,<>]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        String mailbox = parts.stream()
                .filter(part -> part.contains("@"))
                .map(Identifier.EMAIL::normalised)
                .findFirst()
                .orElse("");
        if (!mailbox.isEmpty() && Identifier.EMAIL.defectIn(mailbox).isPresent()) {
            throw AppealRefused.without("executors");
        }
        String name = Typed.line(
                "executors",
                parts.stream().filter(part -> !part.contains("@")).findFirst().orElse(mailbox));
        return new Executor(
                name,
                mailbox,
                staff.findByName(centreId, name).map(StaffEntry::login).orElse(""));
    }

    /** What is known of an appeal: the case by its number, the person by the full name. */
    Description describe(String centreId, TypedDescription typed) {
        String number = PlainText.line(typed.caseNumber());
        String name = PlainText.line(typed.accused());
        Long caseId = number.isEmpty() ? null : findCase(centreId, number).orElseThrow(AppealRefused::noSuchCase);
        String accused = name.isEmpty()
                ? ""
                : staff.findByName(centreId, name).map(StaffEntry::login).orElseThrow(AppealRefused::noSuchPerson);
        return new Description(typed.repeated(), typed.collective(), caseId, number, accused);
    }

    private Optional<Long> findCase(String centreId, String number) {
        return entities.createQuery(
                        "select c.id from CaseFile c where c.centreId = :centre and c.number = :number", Long.class)
                .setParameter("centre", centreId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
