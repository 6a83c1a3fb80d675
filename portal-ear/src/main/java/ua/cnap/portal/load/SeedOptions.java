package ua.cnap.portal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for on the command line.
 *
 * @param cases how many cases to add
 * @param seed what everything random comes from
 */
record SeedOptions(int cases, long seed) {
    private static final String USUAL_SEED = "1";

    /** The options, or nothing when the command is used wrongly. */
    static Optional<SeedOptions> of(List<String> words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            values.put(words.get(i), words.get(i + 1));
        }
        String cases = values.getOrDefault("--cases", "");
        String seed = values.getOrDefault("--seed", USUAL_SEED);
        boolean right = words.size() % 2 == 0
                && List.of("--cases", "--seed").containsAll(values.keySet())
                && cases.matches("[1-9]\\d{0,6}")
                && seed.matches("\\d{1,15}");
        return right ? Optional.of(new SeedOptions(Integer.parseInt(cases), Long.parseLong(seed))) : Optional.empty();
    }
}
