package ua.cnap.portal.incontainer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.booking.HoldRequest;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.catalogue.ImportingCatalogue;
import ua.cnap.portal.importing.CatalogueFile;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.DayPart;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.Visit;

/** A centre of its own with desks, open every day, whose visits are booked as the pages do it. */
@ApplicationScoped
public class BookedCentre {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "ImportingCatalogue!ua.cnap.portal.catalogue.ImportingCatalogue")
    ImportingCatalogue importing;

    @EJB(lookup = EJB + "MakingBooking!ua.cnap.portal.booking.MakingBooking")
    MakingBooking making;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    /** Opens a new centre with so many desks for everything and these rules of booking. */
    String open(int desks, String config) {
        return open(desks, "18:00", config);
    }

    /** The same, closing at this hour. */
    String open(int desks, String close, String config) {
        return open(desks, close, config, "");
    }

    /** Opens a new centre that receives at a remote and at a mobile workplace only, one desk each. */
    String openOutside() {
        String centre = open(0, "18:00", "{}", """
                {"id": "remote-%1$s", "kind": "REMOTE_WORKPLACE", "name": "Віддалене робоче місце"},
                {"id": "mobile-%1$s", "kind": "MOBILE", "name": "Мобільне робоче місце"}
                """);
        furnish(centre, "remote-" + centre, 1);
        furnish(centre, "mobile-" + centre, 1);
        return centre;
    }

    private String open(int desks, String close, String config, String subunits) {
        counter.open();
        String id = "it-booked-" + UUID.randomUUID().toString().substring(0, 8);
        String parcel = """
                {"centres": [{"id": "%s", "name": "Центр, куди записуються", "shortName": "Центр із записом",
                   "address": "м. Київ, вул. Записна, 1",
                   "openingHours": [{"scope": "CENTRE", "source": "рішення ради", "week": [%s]}],
                   "subunits": [%s], "config": %s}],
                 "approvedLists": [
                  {"centre": "%s", "approvedBy": "рішення ради", "validFrom": "2026-01-01", "services": ["77-01", "77-21"]}]}
                """.formatted(id, week(close), subunits.formatted(id), config, id);
        List<CatalogueFile> files = List.of(new CatalogueFile("centre.json", parcel.getBytes(StandardCharsets.UTF_8)));
        As.PORTAL_ADMINISTRATOR.call(() -> importing.publish(files));
        furnish(id, id, desks);
        return id;
    }

    private void furnish(String centre, String unit, int desks) {
        for (int desk = 1; desk <= desks; desk++) {
            registry.change("""
                    insert into schedule_desk (centre_id, unit_id, number, functions, services, holder, position)
                    values (?, ?, ?, 'INTAKE,ISSUE,CONSULTATION', '', '', '')
                    """, centre, unit, String.valueOf(desk));
        }
    }

    private static String week(String close) {
        return String.join(
                ",",
                List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").stream()
                        .map(day -> "{\"day\": \"" + day + "\", \"open\": \"09:00\", \"close\": \"" + close + "\"}")
                        .toList());
    }

    static Visit visit(String centre) {
        return new Visit(centre, centre, DeskFunction.INTAKE, List.of(Counter.SERVICE));
    }

    /** Free times from the day after tomorrow on, so that neither notice nor midnight plays a part. */
    List<FreeTime> times(String centre) {
        LocalDate from = RegulatedCentre.today().plusDays(2);
        return making.times(
                new SlotQuery(
                        List.of(centre),
                        centre,
                        List.of(Counter.SERVICE),
                        DeskFunction.INTAKE,
                        from,
                        from.plusDays(10),
                        DayPart.ANY),
                11);
    }

    /** A free time, the first or a later one. */
    Instant time(String centre, int place) {
        return times(centre).get(place).begin();
    }

    /** A form as the page of times sends it, with its puzzle solved as the script does it. */
    HoldRequest form(String centre, Instant begin) {
        return form(visit(centre), begin);
    }

    HoldRequest form(Visit visit, Instant begin) {
        String puzzle = making.puzzle();
        return new HoldRequest(puzzle, solved(puzzle), visit, begin, Optional.empty(), "127.0.9.1");
    }

    private static String solved(String puzzle) {
        long number = 0;
        byte[] digest;
        do {
            digest = DigestUtils.sha256(puzzle + ":" + ++number);
        } while (digest[0] != 0 || digest[1] != 0);
        return String.valueOf(number);
    }

    /** Somebody with a mailbox of their own. */
    static Visitor visitor() {
        return visitor(UUID.randomUUID() + "@cnap.test");
    }

    static Visitor visitor(String mailbox) {
        return Visitor.typed("Шевченко Ганна", "", mailbox, Set.of(), "uk");
    }

    MadeBooking make(UUID form, Visitor visitor) {
        return making.make(form, visitor, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Books a time for somebody. */
    MadeBooking book(String centre, Instant begin, Visitor visitor) {
        return make(making.hold(form(centre, begin)), visitor);
    }

    /** Books a time for somebody and gives the code. */
    String code(String centre, Instant begin) {
        return book(centre, begin, visitor()).code().orElseThrow().grouped();
    }

    /** How many desks of a centre are reserved from this moment. */
    long reserved(String centre, Instant begin) {
        return registry.count(
                "select count(*) from slot_reservation where centre_id = ? and begins_at = cast(? as timestamptz)",
                centre,
                begin.toString());
    }
}
