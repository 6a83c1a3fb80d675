package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.cnap.portal.regulation.Setting;
import ua.cnap.portal.regulation.SettingKind;
import ua.cnap.portal.web.ui.Sentences;

/** Settings of the regulation and their values in words. */
@Named
@RequestScoped
public class RegulationWords {
    private static final int PARTS_OF_UNIT = 4;

    @Inject
    Sentences sentences;

    /** What the setting is called. */
    public String name(Setting setting) {
        return sentences.text("Setting." + setting);
    }

    /** What it is for. */
    public String hint(Setting setting) {
        return sentences.text("Setting." + setting + ".hint");
    }

    /** Where it comes from; the numbers of requirements are not broken at the end of a line. */
    public String source(Setting setting) {
        return setting.source().replace('-', '\u2011');
    }

    /** What one of its choices means. */
    String option(Setting setting, String option) {
        return setting.options().contains(option) ? sentences.text("Setting." + setting + "." + option) : option;
    }

    /** A value by its parts. */
    public String value(Setting setting, List<String> parts) {
        String said = said(setting, parts);
        return said.isBlank() ? sentences.text("office_regulation.nothing") : said;
    }

    private String said(Setting setting, List<String> parts) {
        return switch (setting.kind()) {
            case FLAG -> sentences.text("office_regulation." + (parts.isEmpty() ? "no" : "yes"));
            case CHOICE, CHOICES, HANDOVER ->
                parts.stream().map(option -> option(setting, option)).collect(Collectors.joining(", "));
            case STAROSTA ->
                Stream.of(option(setting, parts.get(0)), lines(parts.get(1)), lines(parts.get(2)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
            case UNCLAIMED ->
                parts.get(0).isEmpty()
                        ? ""
                        : sentences.text(
                                "office_regulation.unclaimed",
                                parts.get(0),
                                parts.get(1),
                                option(setting, parts.get(2)));
            case NOTICE ->
                parts.get(0).isEmpty()
                        ? sentences.text("office_regulation.timely")
                        : sentences.text("office_regulation.workingDays", parts.get(0));
            case REPORTS -> reports(setting, parts);
            case HOURS -> hours(parts);
            case UNITS -> units(setting, parts);
            case LINES, PAIRS, PHONES -> lines(parts.get(0));
            case TEXT, EMAIL, DAY, FORMAT, NUMBER -> parts.get(0);
        };
    }

    private static String lines(String text) {
        return text.lines().collect(Collectors.joining("; "));
    }

    private String reports(Setting setting, List<String> parts) {
        List<String> reports = new ArrayList<>();
        if (isYes(parts.get(0))) {
            reports.add(sentences.text("office_regulation.reportDaily"));
        }
        if (!isNo(parts.get(1))) {
            reports.add(
                    sentences.text("office_regulation.reportWeekly", option(setting, parts.get(1))) + to(parts.get(2)));
        }
        if (!parts.get(3).isEmpty()) {
            reports.add(monthly(parts));
        }
        if (isYes(parts.get(7))) {
            reports.add(sentences.text("office_regulation.reportViolations"));
        }
        return String.join("; ", reports);
    }

    private String monthly(List<String> parts) {
        return sentences.text("office_regulation.reportMonthly", parts.get(3))
                + (parts.get(4).isEmpty() ? "" : sentences.text("office_regulation.reportUntil", parts.get(4)))
                + (isYes(parts.get(5)) ? sentences.text("office_regulation.reportPublished") : "")
                + to(parts.get(6));
    }

    private static boolean isYes(String choice) {
        return "YES".equals(choice);
    }

    private static boolean isNo(String choice) {
        return "NO".equals(choice);
    }

    private static String to(String receiver) {
        return receiver.isEmpty() ? "" : " (" + receiver + ")";
    }

    private String hours(List<String> parts) {
        return IntStream.range(0, parts.size())
                .filter(day -> !parts.get(day).isEmpty())
                .mapToObj(day -> part(SettingKind.HOURS, day) + " " + parts.get(day))
                .collect(Collectors.joining("; "));
    }

    private String units(Setting setting, List<String> parts) {
        List<String> units = new ArrayList<>();
        for (int unit = 0; unit + PARTS_OF_UNIT <= parts.size(); unit += PARTS_OF_UNIT) {
            String address = parts.get(unit + 3);
            units.add(parts.get(unit + 2) + " (" + option(setting, parts.get(unit + 1))
                    + (address.isEmpty() ? "" : ", " + address) + ")");
        }
        return String.join("; ", units);
    }

    /** What a part of a value of this kind is called. */
    String part(SettingKind kind, int place) {
        return sentences.text("SettingKind." + kind + "." + place);
    }

    /** How a value of this kind is to be written. */
    String wrong(SettingKind kind) {
        return sentences.text("SettingKind." + kind + ".wrong");
    }
}
