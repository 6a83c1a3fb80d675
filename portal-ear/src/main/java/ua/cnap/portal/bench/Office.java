package ua.cnap.portal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ua.cnap.portal.launcher.DatabaseAccess;
import ua.cnap.portal.launcher.Texts;

/** What clerks do in the registry: the journal, its worklists, searches by all that may be known of a case, a case. */
final class Office {
    /** Asks for everything that clerks do. */
    static final String ALL = "office";

    private static final List<String> WORKLISTS =
            List.of("TO_HAND_OVER", "NOT_RECEIVED", "IN_WORK", "TO_ISSUE", "DUE_SOON", "OVERDUE", "UNCLAIMED");

    private static final Map<String, Function<KnownCases.Known, String>> SEARCHES = searches();

    static final List<String> SCENARIOS = scenarioNames();

    private final URI portal;
    private final DatabaseAccess database;

    Office(URI portal, DatabaseAccess database) {
        this.portal = portal;
        this.database = database;
    }

    private static Map<String, Function<KnownCases.Known, String>> searches() {
        Map<String, Function<KnownCases.Known, String>> searches = new LinkedHashMap<>();
        searches.put("find-number", KnownCases.Known::number);
        searches.put("find-name", KnownCases.Known::name);
        searches.put("find-code", KnownCases.Known::code);
        searches.put("find-address", KnownCases.Known::streetAndHouse);
        searches.put("find-text", KnownCases.Known::text);
        return searches;
    }

    private static List<String> scenarioNames() {
        List<String> names = new ArrayList<>(List.of("journal", "worklist", "case"));
        names.addAll(SEARCHES.keySet());
        return names;
    }

    /** What is asked for, with the limit beside it. */
    List<Scenario> scenarios(BenchOptions options, Texts texts, PrintStream console) throws IOException, SQLException {
        KnownCases cases = KnownCases.of(database);
        console.println(texts.of("bench.office", cases.cases(), cases.centre()));
        Clerks clerks = Clerks.signIn(portal, cases.centre(), options.users());
        Duration pause = options.pause();
        List<Scenario> scenarios = new ArrayList<>(List.of(
                new OfficeWork(
                        "journal", clerks, pause, (browser, turn) -> open(browser, "/office/?page=" + (1 + turn % 5))),
                new OfficeWork(
                        "worklist",
                        clerks,
                        pause,
                        (browser, turn) ->
                                open(browser, "/office/?list=" + WORKLISTS.get(Math.floorMod(turn, WORKLISTS.size())))),
                new OfficeWork(
                        "case",
                        clerks,
                        pause,
                        (browser, turn) ->
                                open(browser, "/office/cases/" + cases.of(turn).id()))));
        SEARCHES.forEach((name, asked) -> scenarios.add(
                new OfficeWork(name, clerks, pause, (browser, turn) -> find(browser, asked.apply(cases.of(turn))))));
        scenarios.removeIf(scenario -> !options.asks(scenario.name()));
        scenarios.add(0, new BareList(database, cases.centre()));
        return scenarios;
    }

    private void open(Browser browser, String address) throws IOException {
        browser.open(portal.resolve(address));
        browser.found("(<main)");
    }

    /** Types into the form above the journal, sends it and reads the list that comes; the case has to be in it. */
    private void find(Browser browser, String words) throws IOException {
        if (!browser.has("id=\"filters\"")) {
            open(browser, "/office/");
        }
        browser.sendForm("filters", Map.of("words", words));
        browser.found("(class=\"key\")");
    }
}
