package ua.cnap.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.duty.StaffList;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.schedule.RosterStatus;

/** The reminders of duties; of several servers, the row decides which one tells. */
@ApplicationScoped
class DutyReminders {
    /** Where letters to all administrators of a centre go. */
    private static final String ADMINISTRATORS = "administratorEmail";

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffList staff;

    @Inject
    Regulations regulations;

    @Inject
    CurrentCentres centres;

    @Inject
    Event<DutyNews> news;

    @Inject
    Clock clock;

    /** The shifts of somebody on a day. Not a word of it is for a log. */
    record Duty(String centreId, String person, LocalDate day, List<Shift> shifts) {
        @Override
        public String toString() {
            return "duty at " + centreId + " on " + day;
        }
    }

    private record Key(String centreId, String person) {}

    /** A shift at a desk of a unit. */
    record Shift(String unitId, String desk, LocalTime begins, LocalTime ends) {}

    /** Who is on duty on a day by agreed rosters and was not told yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Collection<Duty> untold(LocalDate day) {
        return entities
                .createQuery("""
                        select r.centreId as centre, r.unitId as unit, s.person as person, d.number as desk,
                               s.begins as begins, s.ends as ends
                          from DutyRoster r join r.shifts s join Desk d on d.id = s.deskId
                         where r.status = :agreed and s.day = :day
                           and not exists (select 1 from DutyReminder told
                                            where told.centreId = r.centreId and told.person = s.person and told.day = s.day)
                         order by r.centreId, s.person, s.begins
                        """, Tuple.class)
                .setParameter("agreed", RosterStatus.AGREED)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new Key(row.get("centre", String.class), row.get("person", String.class)),
                        LinkedHashMap::new,
                        Collectors.mapping(DutyReminders::shift, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Duty(each.getKey().centreId(), each.getKey().person(), day, each.getValue()))
                .toList();
    }

    private static Shift shift(Tuple row) {
        return new Shift(
                row.get("unit", String.class),
                row.get("desk", String.class),
                row.get("begins", LocalTime.class),
                row.get("ends", LocalTime.class));
    }

    /** Tells somebody, once: at the address of their own account, else at that of the centre's administrators. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(Duty duty) {
        mailbox(duty).ifPresent(mailbox -> {
            UUID id = UUID.randomUUID();
            if (isFirst(id, duty)) {
                news.fire(new DutyNews(id, mailbox));
            }
        });
    }

    private Optional<String> mailbox(Duty duty) {
        return staff.findByName(duty.centreId(), duty.person())
                .map(StaffEntry::email)
                .filter(own -> !own.isEmpty())
                .or(() -> Optional.ofNullable(
                        regulations.of(duty.centreId()).mailboxes().get(ADMINISTRATORS)))
                .filter(address -> !address.isEmpty());
    }

    private boolean isFirst(UUID id, Duty duty) {
        return entities.createNativeQuery("""
                                insert into reminder_duty (id, centre_id, person, day, shifts, told_at)
                                values (:id, :centre, :person, :day, :shifts, :now) on conflict do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("centre", duty.centreId())
                        .setParameter("person", duty.person())
                        .setParameter("day", duty.day())
                        .setParameter(
                                "shifts",
                                duty.shifts().stream()
                                        .map(shift -> line(duty.centreId(), shift))
                                        .collect(Collectors.joining("\n")))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private String line(String centreId, Shift shift) {
        String unit = shift.unitId().equals(centreId) ? "" : ", " + unit(centreId, shift.unitId());
        return shift.begins() + "–" + shift.ends() + ", № " + shift.desk() + unit;
    }

    private String unit(String centreId, String unitId) {
        return centres.get()
                .find(centreId)
                .flatMap(centre -> centre.findUnit(unitId))
                .map(Unit::name)
                .orElse(unitId);
    }
}
