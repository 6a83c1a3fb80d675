package ua.cnap.portal.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is asked for on the command line.
 *
 * @param scenario the only thing to measure, if not everything
 * @param seconds how long each thing is measured
 * @param users how many work at once
 * @param pause how long each clerk looks at a page before the next
 */
record BenchOptions(Optional<String> scenario, int seconds, int users, Duration pause) {
    /** What visitors and applicants do; the rest is done by clerks. */
    private static final List<String> OF_VISITORS =
            List.of("status-page", "status-api", "service-page", "search", Filing.NAME);

    static final List<String> SCENARIOS = Stream.of(
                    OF_VISITORS,
                    List.of(TakenSlots.NAME, BookingRace.NAME, Answering.NAME),
                    List.of(Office.ALL),
                    Office.SCENARIOS)
            .flatMap(List::stream)
            .toList();

    private static final List<String> KNOWN = List.of("--scenario", "--seconds", "--users", "--pause");
    private static final String USUAL_SECONDS = "20";
    private static final String USUAL_USERS = "8";

    /** The options, or nothing when the command is used wrongly. */
    static Optional<BenchOptions> of(List<String> words) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            values.put(words.get(i), words.get(i + 1));
        }
        String seconds = values.getOrDefault("--seconds", USUAL_SECONDS);
        String users = values.getOrDefault("--users", USUAL_USERS);
        String pause = values.getOrDefault("--pause", "0");
        Optional<String> scenario = Optional.ofNullable(values.get("--scenario"));
        boolean right = words.size() % 2 == 0
                && KNOWN.containsAll(values.keySet())
                && scenario.map(SCENARIOS::contains).orElse(true)
                && isCount(seconds)
                && isCount(users)
                && (pause.equals("0") || isCount(pause));
        return right
                ? Optional.of(new BenchOptions(
                        scenario,
                        Integer.parseInt(seconds),
                        Integer.parseInt(users),
                        Duration.ofSeconds(Long.parseLong(pause))))
                : Optional.empty();
    }

    boolean asks(String name) {
        return scenario.map(asked -> name.equals(asked) || asked.equals(Office.ALL) && Office.SCENARIOS.contains(name))
                .orElse(true);
    }

    boolean asksOfVisitors() {
        return OF_VISITORS.stream().anyMatch(this::asks);
    }

    boolean asksOfClerks() {
        return Office.SCENARIOS.stream().anyMatch(this::asks);
    }

    private static boolean isCount(String text) {
        return text.matches("[1-9]\\d{0,3}");
    }
}
