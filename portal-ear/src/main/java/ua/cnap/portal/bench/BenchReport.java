package ua.cnap.portal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ua.cnap.portal.launcher.Texts;

/** The results as a table on the console and as JSON in the data folder. */
final class BenchReport {
    private static final String ROW = "%-14s %10.1f %9.1f %9.1f %9.1f %8d %8s%n";
    private static final Map<String, String> LIMITS = Map.of(
            "status-page",
            "constant",
            "status-api",
            "constant",
            "service-page",
            "constant",
            "search",
            "constant",
            Filing.NAME,
            "commit",
            Answering.NAME,
            BareAnswer.NAME);

    private final BenchOptions options;
    private final Map<String, Figures> figures;
    private final Texts texts;

    BenchReport(BenchOptions options, Map<String, Samples> measured, Texts texts) {
        this.options = options;
        this.figures = new LinkedHashMap<>();
        measured.forEach((name, samples) -> figures.put(name, samples.figures()));
        this.texts = texts;
    }

    /** Prints the table, writes the file; exit status 1 when anything was answered wrongly. */
    int give(PrintStream console, Path data, Instant at) throws IOException {
        console.println(texts.of("bench.table", options.users(), options.seconds(), machine()));
        console.printf(
                "%-14s %10s %9s %9s %9s %8s %8s%n",
                "", "1/s", "p50 ms", "p95 ms", "p99 ms", "n", texts.of("bench.ratio"));
        figures.forEach((name, each) -> console.printf(
                Locale.ROOT,
                ROW,
                name,
                each.perSecond(),
                each.p50(),
                each.p95(),
                each.p99(),
                each.count(),
                ratio(name) < 0 ? "" : Math.round(100 * ratio(name)) + " %"));
        Path file = Files.createDirectories(data.resolve("bench")).resolve("bench-" + at.getEpochSecond() + ".json");
        Files.writeString(file, json(at));
        console.println(texts.of("bench.written", file));
        figures.forEach((name, each) -> {
            if (each.failures() > 0) {
                console.println(texts.of("bench.failures", name, each.failures(), each.failure()));
            }
        });
        return figures.values().stream().anyMatch(each -> each.failures() > 0) ? 1 : 0;
    }

    private double ratio(String name) {
        String beside = Office.SCENARIOS.contains(name) ? BareList.NAME : LIMITS.getOrDefault(name, "");
        Figures limit = figures.get(beside);
        return limit == null || limit.perSecond() == 0 ? -1 : figures.get(name).perSecond() / limit.perSecond();
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " × " + System.getProperty("os.arch") + ", load "
                + Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private String json(Instant at) {
        String results = figures.entrySet().stream()
                .map(entry -> json(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",\n    "));
        return """
                {
                  "at": "%s",
                  "users": %d,
                  "seconds": %d,
                  "pause": %d,
                  "machine": "%s",
                  "results": [
                    %s
                  ]
                }
                """.formatted(
                        at, options.users(), options.seconds(), options.pause().toSeconds(), machine(), results);
    }

    private String json(String name, Figures each) {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"count\": %d, \"failures\": %d, \"perSecond\": %.2f, \"p50Ms\": %.2f,"
                        + " \"p95Ms\": %.2f, \"p99Ms\": %.2f, \"ratioToLimit\": %s}",
                name,
                each.count(),
                each.failures(),
                each.perSecond(),
                each.p50(),
                each.p95(),
                each.p99(),
                ratio(name) < 0 ? "null" : String.format(Locale.ROOT, "%.3f", ratio(name)));
    }
}
