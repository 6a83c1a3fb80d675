package ua.cnap.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** The registers with their lines, for those who carry packages of the centre. */
@ApplicationScoped
class TransferRegisters {
    private static final String SUMMARY = """
            select new ua.cnap.portal.transfer.RegisterSummary(
                   r.id, r.number, r.direction, r.providerName, r.day,
                   (select count(l) from TransferLine l where l.registerId = r.id),
                   r.checkedAt, r.checkedBy, r.passedAt, r.passedBy, r.way, r.carrier, r.receiver)
              from TransferRegister r where r.centreId = :centre
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransferNumbering numbering;

    @Inject
    Rights rights;

    /** The open register of this day, held until the transaction ends; a first package opens it. */
    TransferRegister open(String centreId, Direction direction, String providerName, LocalDate day) {
        return findOpen(centreId, direction, providerName, day).orElseGet(() -> {
            numbering.lock(centreId, TransferNumbering.REGISTER, day.getYear());
            return findOpen(centreId, direction, providerName, day)
                    .orElseGet(() -> add(centreId, direction, providerName, day));
        });
    }

    private TransferRegister add(String centreId, Direction direction, String providerName, LocalDate day) {
        int number = numbering.next(centreId, TransferNumbering.REGISTER, day.getYear());
        TransferRegister register = new TransferRegister(centreId, direction, providerName, day, number);
        entities.persist(register);
        return register;
    }

    private Optional<TransferRegister> findOpen(
            String centreId, Direction direction, String providerName, LocalDate day) {
        return entities.createQuery("""
                        select r from TransferRegister r
                         where r.centreId = :centre and r.direction = :direction and r.providerName = :provider
                           and r.day = :day and r.passedAt is null
                        """, TransferRegister.class)
                .setParameter("centre", centreId)
                .setParameter("direction", direction)
                .setParameter("provider", providerName)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void join(TransferRegister register, TransferLine line) {
        entities.persist(line);
        register.joined();
    }

    /**
     * A register of the clerk's centre, held until the transaction ends.
     *
     * @throws NotFound when the centre has no such register
     */
    TransferRegister lock(StaffMember clerk, long id) {
        demandCarrier(clerk);
        return Optional.ofNullable(entities.find(TransferRegister.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(register -> register.centreId().equals(clerk.centreId()))
                .orElseThrow(NotFound::new);
    }

    /** Whether somebody carries the packages of the centre. */
    boolean isCarrier(StaffMember person) {
        return rights.may(person, Right.CARRY, person.centreId(), Set.of(person.centreId()));
    }

    /**
     * Refuses everybody else: no register is there for them.
     *
     * @throws NotFound when they do not carry packages of the centre
     */
    void demandCarrier(StaffMember person) {
        if (!isCarrier(person)) {
            throw new NotFound();
        }
    }

    List<RegisterSummary> of(StaffMember clerk, LocalDate day) {
        demandCarrier(clerk);
        return entities.createQuery(SUMMARY + "and r.day = :day order by r.number", RegisterSummary.class)
                .setParameter("centre", clerk.centreId())
                .setParameter("day", day)
                .getResultList();
    }

    RegisterSummary get(StaffMember clerk, long id) {
        demandCarrier(clerk);
        return entities.createQuery(SUMMARY + "and r.id = :id", RegisterSummary.class)
                .setParameter("centre", clerk.centreId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<RegisterLine> lines(long registerId) {
        return entities.createQuery("""
                        select new ua.cnap.portal.transfer.RegisterLine(
                               l.id, c.id, c.number, c.registeredAt, c.service.serviceName, l.action,
                               (select count(i) from CaseFile d join d.inventory i
                                 where d.id = c.id and i.replacedIn is null),
                               l.at, l.actor, c.status)
                          from TransferLine l, CaseFile c
                         where l.caseId = c.id and l.registerId = :register order by l.id
                        """, RegisterLine.class)
                .setParameter("register", registerId)
                .getResultList();
    }
}
