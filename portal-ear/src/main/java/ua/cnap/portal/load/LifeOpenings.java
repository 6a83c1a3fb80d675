package ua.cnap.portal.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.load.Population.Party;
import ua.cnap.portal.submission.DeliveryChoice;

/** Opens the cases of one centre, the first first: when, by whom, about what, over which channel. */
final class LifeOpenings {
    private static final int YEARS = 3;
    private static final int DAY_BEGINS = 8 * 3600;
    private static final int DAY_LASTS = 10 * 3600;
    /** Of a hundred cases, how many come over each channel at most, with those before it. */
    private static final List<Channel> CHANNELS = List.of(
            Channel.PORTAL, Channel.COUNTER, Channel.POST, Channel.REMOTE_WORKPLACE, Channel.STAROSTA, Channel.MOBILE);

    private static final int[] SHARES = {34, 82, 89, 95, 98, 100};

    private final SeedCentre centre;
    private final Population population;
    private final SeedCalendars calendars;
    private final String[] places;
    private final SeedService[] services;
    private final List<LocalDate> days;
    private final int cases;
    private final int people;
    private final int companies;
    private final int firstParty;
    private final long seed;

    LifeOpenings(SeedCentre centre, Population population, SeedCalendars calendars, Share share) {
        this.centre = centre;
        this.population = population;
        this.calendars = calendars;
        this.places = population.places(centre.id());
        this.services = centre.services().toArray(SeedService[]::new);
        this.days = workingDays(share.today(), calendars);
        this.cases = share.cases();
        this.people = Math.max(1, cases * 2 / 5);
        this.companies = Math.max(1, cases / 30);
        this.firstParty = share.firstParty();
        this.seed = share.seed() * 1_000_003 + centre.id().hashCode();
    }

    /**
     * What one centre has of the whole.
     *
     * @param cases how many cases
     * @param firstParty number of the first of its people
     * @param seed what everything random comes from
     * @param today the day that is not lived any more
     */
    record Share(int cases, int firstParty, long seed, LocalDate today) {}

    private static List<LocalDate> workingDays(LocalDate today, SeedCalendars calendars) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = today.minusYears(YEARS); day.isBefore(today); day = day.plusDays(1)) {
            if (calendars.legal().days().isWorking(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** Everything random about a case. */
    SplittableRandom random(int index) {
        return new SplittableRandom(seed * 6_364_136_223_846_793_005L + index);
    }

    CaseLife open(int index, SplittableRandom random) {
        Instant at = moment(index, random);
        SeedService service = Population.common(services, random);
        int number = party(service, random);
        Party party = number < people
                ? population.person(firstParty + number, places)
                : population.company(firstParty + number, places);
        Channel channel = channel(random);
        String clerk = centre.clerks()[random.nextInt(centre.clerks().length)];
        CaseLife.Opening opening = new CaseLife.Opening(at, channel, clerk, promise(service, party, at, channel));
        return new CaseLife(firstParty + number, centre, service, party, opening);
    }

    /** The account over which a case came: the person's own, or that of who signs for the company. */
    Party owner(CaseLife life) {
        return life.party.isCompany()
                ? population.person(firstParty + (life.number - firstParty) % people, places)
                : life.party;
    }

    /** Later cases later; a few more every year. */
    private Instant moment(int index, SplittableRandom random) {
        double share = Math.pow((index + random.nextDouble()) / cases, 0.85) * days.size();
        LocalDate day = days.get((int) share);
        double part = share - Math.floor(share);
        return day.atStartOfDay(KyivClock.ZONE).toInstant().plusSeconds(DAY_BEGINS + (long) (DAY_LASTS * part));
    }

    private int party(SeedService service, SplittableRandom random) {
        boolean forCompanies = service.card().information().applicantKinds().contains(ApplicantKind.LEGAL_ENTITY);
        boolean forPeople = service.card().information().applicantKinds().size() > 1 || !forCompanies;
        boolean company = forCompanies && (!forPeople || random.nextInt(100) < 30);
        return company ? people + random.nextInt(companies) : random.nextInt(people);
    }

    private static Channel channel(SplittableRandom random) {
        int chance = random.nextInt(100);
        int place = 0;
        while (SHARES[place] <= chance) {
            place++;
        }
        return CHANNELS.get(place);
    }

    private CaseTerms promise(SeedService service, Party party, Instant at, Channel channel) {
        String notify = party.email() == null
                ? population.words("notify.phone")[0].replace("{0}", party.phone())
                : population.words("notify.email")[0].replace("{0}", party.email());
        String deliver = population.words(channel == Channel.POST ? "deliver.post" : "deliver.person")[0].replace(
                "{0}", party.address());
        return service.promise(
                at,
                at.atZone(KyivClock.ZONE).toLocalDate(),
                new TermCalculator(calendars.legal().days()),
                new DeliveryChoice(notify, deliver, false, ""));
    }
}
