package ua.cnap.portal.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ua.cnap.portal.consideration.AppealCount;
import ua.cnap.portal.report.CaseCounts;
import ua.cnap.portal.report.Report;
import ua.cnap.portal.report.ReportFigures;
import ua.cnap.portal.report.ReportPeriod;
import ua.cnap.portal.report.ReportSpan;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Sentences;

/** A report in words and tables, in the language of the page. */
@Named
@RequestScoped
public class ReportWords {
    private static final List<String> OF_CASES =
            List.of("accepted", "granted", "refused", "late", "issued", "open", "overdue");
    private static final List<String> OF_TERMS = List.of("kept", "termLate", "termOverdue", "share");
    private static final List<String> OF_APPEALS =
            List.of("registered", "answered", "appealLate", "left", "appealOpen", "overdue");

    @Inject
    Sentences sentences;

    @Inject
    Moments moments;

    /** The days of a period: «16.11.2026 – 22.11.2026». */
    public String days(ReportPeriod period) {
        String from = moments.tableDay(period.from());
        return period.span() == ReportSpan.DAY
                ? from
                : sentences.text("report.days", from, moments.tableDay(period.to()));
    }

    /** What the report is called, with its days. */
    public String title(ReportPeriod period) {
        return sentences.text("ReportSpan.title." + period.span(), days(period));
    }

    /** The sums that stand on top. */
    public ReportSection sums(Report report) {
        ReportFigures figures = report.figures();
        CaseCounts total = figures.total();
        return new ReportSection(
                sentences.text("report.sums"),
                sentences.text("report.sum"),
                List.of(sentences.text("report.count")),
                List.of(
                        sum("accepted", total.accepted()),
                        sum("answers", figures.answersPrepared()),
                        sum("issued", total.issued()),
                        sum("open", total.open()),
                        sum("overdue", total.overdue()),
                        sum("appeals", figures.appeals().stream().mapToLong(AppealCount::received)),
                        sum("appealsOverdue", figures.appeals().stream().mapToLong(AppealCount::late))));
    }

    private ReportSection.Row sum(String what, LongStream counts) {
        return sum(what, counts.sum());
    }

    private ReportSection.Row sum(String what, long count) {
        return new ReportSection.Row(sentences.text("report.sum." + what), false, List.of(count));
    }

    /** By provider, way of filing and service, then terms and appeals; what is empty is left out. */
    public List<ReportSection> sections(Report report) {
        ReportFigures figures = report.figures();
        List<ReportSection> sections = new ArrayList<>(List.of(
                cases("provider", figures.providers(), Function.identity(), true),
                cases("channel", figures.channels(), channel -> sentences.text("Channel." + channel), false),
                cases("service", figures.services(), given -> given.code() + " " + given.name(), true),
                section("term", OF_TERMS, terms(figures)),
                section("appeal", OF_APPEALS, appeals(figures))));
        sections.removeIf(section -> section.rows().isEmpty());
        return sections;
    }

    private <T> ReportSection cases(
            String by, List<ReportFigures.Line<T>> lines, Function<T, String> name, boolean ukrainian) {
        return section(
                by,
                OF_CASES,
                lines.stream()
                        .map(line -> new ReportSection.Row(name.apply(line.name()), ukrainian, counts(line.of())))
                        .toList());
    }

    private static List<Long> counts(CaseCounts of) {
        return List.of(of.accepted(), of.granted(), of.refused(), of.late(), of.issued(), of.open(), of.overdue());
    }

    private List<ReportSection.Row> terms(ReportFigures figures) {
        return figures.terms().stream()
                .map(term -> new ReportSection.Row(
                        sentences.text("DeadlineKind." + term.kind()),
                        false,
                        List.of(term.kept(), term.late(), term.overdue(), term.share())))
                .toList();
    }

    private List<ReportSection.Row> appeals(ReportFigures figures) {
        return figures.appeals().stream()
                .map(line -> new ReportSection.Row(
                        sentences.text("AppealKind." + line.kind()),
                        false,
                        List.of(
                                line.received(),
                                line.inTime(),
                                line.answered() - line.inTime(),
                                line.left(),
                                line.open(),
                                line.late())))
                .toList();
    }

    private ReportSection section(String by, List<String> columns, List<ReportSection.Row> rows) {
        return new ReportSection(
                sentences.text("report.by." + by),
                sentences.text("report.column." + by),
                columns.stream()
                        .map(column -> sentences.text("report.column." + column))
                        .toList(),
                rows);
    }

    /** Every table of a report, the sums first. */
    List<ReportSection> all(Report report) {
        return Stream.concat(Stream.of(sums(report)), sections(report).stream()).toList();
    }
}
