package ua.cnap.portal.load;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.routing.Route;

/** Tells how a case goes on after its registration, until it ends or this day begins. */
final class LifeStories {
    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final int DAY = 24 * 60;

    private final Instant end;
    private final String[] officers;
    private final String conclusion;
    private final String ways;
    private final String document;
    private final String norm;
    private final String letter;

    LifeStories(Instant end, Population population) {
        this.end = end;
        this.officers = population.words("officers");
        this.conclusion = population.words("conclusion")[0];
        this.ways = population.words("way")[0];
        this.document = population.words("document")[0];
        this.norm = population.words("norm")[0];
        this.letter = population.words("letter")[0];
    }

    /** Lets the case live. */
    void tell(CaseLife life, SplittableRandom random) {
        if (life.channel == Channel.POST && !note(life, RoutingAction.INVENTORY_SENT, 120, life.clerk)) {
            return;
        }
        if (life.providedHere) {
            decideHere(life, random);
        } else if (random.nextInt(100) < 2) {
            step(life, CaseMove.WITHDRAW, after(life, random, 30, DAY), life.clerk);
        } else {
            throughProvider(life, random);
        }
    }

    private void decideHere(CaseLife life, SplittableRandom random) {
        boolean atOnce = random.nextInt(100) < 60;
        Instant decided = atOnce ? life.lastAt().plusSeconds(60) : after(life, random, DAY, 6 * DAY);
        boolean done = random.nextInt(100) < 4
                ? step(life, CaseMove.REFUSE_HERE, decided, life.clerk, ground(life, random), norm)
                : step(life, CaseMove.GIVE_HERE, decided, life.clerk);
        if (done && atOnce) {
            step(life, CaseMove.ISSUE, decided.plusSeconds(600), life.clerk, life.party.name(), document);
        } else if (done) {
            handOut(life, random);
        }
    }

    private void throughProvider(CaseLife life, SplittableRandom random) {
        String officer = officers[random.nextInt(officers.length)];
        int longest = isUrgent(life) ? 20 : DAY * 3 / 4;
        boolean handed = step(life, CaseMove.HAND_OVER, after(life, random, 5, Math.min(90, longest)), life.clerk)
                && step(life, CaseMove.RECEIVE, after(life, random, 10, longest), officer, officer);
        if (!handed) {
            return;
        }
        if (random.nextInt(1000) < 15) {
            recall(life, random, officer);
            return;
        }
        Instant decided = decided(life, random);
        if (consult(life, officer, decided)) {
            decide(life, random, decided);
        }
    }

    /** Whether the decision is due on the same or the next day. */
    private static boolean isUrgent(CaseLife life) {
        LocalDate day = life.registeredAt.atZone(KyivClock.ZONE).toLocalDate();
        return life.terms.dueOn() != null && !life.terms.dueOn().isAfter(day.plusDays(1));
    }

    private void recall(CaseLife life, SplittableRandom random, String officer) {
        if (step(life, CaseMove.RECALL, after(life, random, DAY, 3 * DAY), life.clerk)
                && step(life, CaseMove.PASS_RECALL, after(life, random, 30, DAY), life.clerk)
                && step(life, CaseMove.TAKE_ORIGINALS, after(life, random, DAY, 2 * DAY), life.clerk, officer)
                && step(life, CaseMove.TELL_OF_ORIGINALS, after(life, random, 10, 120), life.clerk, ways)) {
            Instant returned = after(life, random, DAY, 9 * DAY);
            step(life, CaseMove.RETURN_ORIGINALS, returned, life.clerk, life.party.name(), document);
        }
    }

    /** The stages of other providers, one after another until the decision. */
    private boolean consult(CaseLife life, String officer, Instant decided) {
        Route route = life.service.route();
        int last = route.last().map(Route.Leg::number).orElse(0);
        List<Route.Leg> others =
                route.legs().stream().filter(leg -> leg.number() != last).toList();
        Duration each = Duration.between(life.lastAt(), decided).dividedBy(others.size() + 1L);
        for (Route.Leg leg : others) {
            Instant at = life.lastAt().plus(each).truncatedTo(ChronoUnit.SECONDS);
            String name = leg.name().uk() + " (" + leg.providerId() + ")";
            if (!step(life, CaseMove.PASS_STAGE, leg.number(), at, officer, name, conclusion)) {
                return false;
            }
        }
        return true;
    }

    private void decide(CaseLife life, SplittableRandom random, Instant decided) {
        boolean done = random.nextInt(100) < 6
                ? step(life, CaseMove.TAKE_REFUSAL, decided, life.clerk, ground(life, random), norm)
                : step(life, CaseMove.TAKE_RESULT, decided, life.clerk);
        if (done) {
            handOut(life, random);
        }
    }

    /** Nine of ten decisions come in time, most of them on the last days; the rest up to a month late. */
    private static Instant decided(CaseLife life, SplittableRandom random) {
        LocalDate due = life.terms.dueOn() == null
                ? life.registeredAt.atZone(KyivClock.ZONE).toLocalDate().plusDays(10)
                : life.terms.dueOn();
        Instant last = due.atTime(16, 0).atZone(KyivClock.ZONE).toInstant();
        Instant earliest = life.lastAt().plus(30, ChronoUnit.MINUTES);
        long span = Math.max(60, Duration.between(earliest, last).toMinutes());
        return random.nextInt(100) < 90
                ? working(earliest.plus((long) (span * Math.sqrt(random.nextDouble())), ChronoUnit.MINUTES))
                : working(earliest.plus(span + random.nextInt(30 * DAY), ChronoUnit.MINUTES));
    }

    private void handOut(CaseLife life, SplittableRandom random) {
        boolean told = life.party.email() == null
                ? step(life, CaseMove.TELL, after(life, random, 10, 120), life.clerk, ways)
                : note(life, RoutingAction.TOLD, 1, "");
        if (!told) {
            return;
        }
        int chance = random.nextInt(1000);
        String track = "35" + (10_000_000L + random.nextInt(89_999_999)) + "UA";
        if (chance < 740) {
            Instant taken = after(life, random, 60, 14 * DAY);
            step(life, CaseMove.ISSUE, taken, life.clerk, life.party.name(), document);
        } else if (chance < 970) {
            step(life, CaseMove.SEND, after(life, random, 60, 3 * DAY), life.clerk, track);
        } else if (chance < 995) {
            step(life, CaseMove.SEND, after(life, random, 61 * DAY, 80 * DAY), life.clerk, track);
        }
    }

    private static String ground(CaseLife life, SplittableRandom random) {
        List<String> grounds = life.service.refusalGrounds();
        return grounds.isEmpty() ? life.service.name() : grounds.get(random.nextInt(grounds.size()));
    }

    /** Whether the move was made: what comes later than yesterday did not happen yet. */
    private boolean step(CaseLife life, CaseMove move, Instant at, String actor, String... said) {
        return step(life, move, 0, at, actor, said);
    }

    private boolean step(CaseLife life, CaseMove move, int stage, Instant at, String actor, String... said) {
        if (!at.isBefore(end)) {
            return false;
        }
        life.move(move, stage, at, actor, said);
        return true;
    }

    /** Whether a letter was sent so many minutes later. */
    private boolean note(CaseLife life, RoutingAction action, int minutes, String actor) {
        Instant at = life.lastAt().plus(minutes, ChronoUnit.MINUTES);
        if (!at.isBefore(end)) {
            return false;
        }
        life.note(action, at, actor, letter);
        return true;
    }

    private static Instant after(CaseLife life, SplittableRandom random, int leastMinutes, int mostMinutes) {
        long minutes = leastMinutes + random.nextInt(mostMinutes - leastMinutes + 1);
        return working(life.lastAt().plus(minutes, ChronoUnit.MINUTES).plusSeconds(random.nextInt(60)));
    }

    /** The moment itself, or the beginning of the next weekday when nobody works. */
    static Instant working(Instant moment) {
        ZonedDateTime time = moment.atZone(KyivClock.ZONE);
        if (time.getHour() >= CLOSES) {
            time = time.plusDays(1).withHour(OPENS);
        } else if (time.getHour() < OPENS) {
            time = time.withHour(OPENS);
        }
        while (time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY) {
            time = time.plusDays(1);
        }
        return time.toInstant();
    }
}
