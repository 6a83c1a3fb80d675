package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Amendment;
import ua.cnap.portal.regulation.AmendmentFindings;
import ua.cnap.portal.regulation.AmendmentFindings.Fault;
import ua.cnap.portal.regulation.AmendmentRefused;
import ua.cnap.portal.regulation.Difference;
import ua.cnap.portal.regulation.EditingRegulation;
import ua.cnap.portal.regulation.RegulationChanged;
import ua.cnap.portal.regulation.RegulationSheet;
import ua.cnap.portal.regulation.Section;
import ua.cnap.portal.regulation.Setting;
import ua.cnap.portal.web.intake.FieldProblem;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** Edits a section of a centre's regulation: what was typed is looked at first, then published. */
@Named
@RequestScoped
public class RegulationSectionBacking {
    private static final String HOLDS_FROM = "holdsFrom";
    private static final String REASON = "reason";

    @Inject
    HttpServletRequest request;

    @Inject
    RegulationBacking regulation;

    @Inject
    RegulationFields fields;

    @Inject
    RegulationWords words;

    @Inject
    EditingRegulation editing;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Moments moments;

    @Inject
    Redirect redirect;

    private final Map<Setting, List<String>> typed = new EnumMap<>(Setting.class);
    private AmendmentFindings findings = new AmendmentFindings(Set.of(), Set.of(), List.of());
    private List<RegulationSheet.Edition> meanwhile = List.of();
    private boolean looked;
    private String refusal;

    /** Shows or publishes what was typed, if something was sent. */
    public void act() {
        regulation.open();
        getSection()
                .settings()
                .forEach(setting ->
                        typed.put(setting, regulation.getSheet().line(setting).parts()));
        sent.act().ifPresent(this::act);
    }

    private void act(String act) {
        getSection().settings().forEach(setting -> typed.put(setting, sent.all(setting.name())));
        try {
            if ("publish".equals(act) && sent.text("looked").equals(getMark())) {
                editing.publish(regulation.editor(), centreId(), amendment());
                redirect.to(language.href("/office/regulation/" + centreId()) + "?published=1");
            } else {
                findings = editing.examine(regulation.editor(), centreId(), amendment());
                looked = findings.isSound();
            }
        } catch (AmendmentRefused refused) {
            findings = refused.findings();
        } catch (RegulationChanged changed) {
            refusal = sentences.text(changed);
            meanwhile = changed.meanwhile();
            meanwhile.forEach(edition -> edition.differences().forEach(this::keepUp));
        }
    }

    /** Where nothing else was typed than stood there before, what stands there now is shown. */
    private void keepUp(Difference difference) {
        typed.computeIfPresent(
                difference.setting(),
                (setting, parts) -> parts.equals(difference.before())
                        ? regulation.getSheet().line(setting).parts()
                        : parts);
    }

    private Amendment amendment() {
        return new Amendment(typed, sent.day(HOLDS_FROM), PlainText.line(sent.text(REASON)), sent.number("seen"));
    }

    private String centreId() {
        return regulation.centre().id();
    }

    /** Names what is typed: only what was looked at is published. */
    public String getMark() {
        Map<String, List<String>> named = new TreeMap<>();
        typed.forEach((setting, parts) -> named.put(setting.name(), parts));
        return Integer.toHexString((named + sent.text(HOLDS_FROM)).hashCode());
    }

    /** The section that is edited. */
    public Section getSection() {
        return Section.named((String) request.getAttribute("regulationSection")).orElseThrow(NotFound::new);
    }

    /** The fields with what was typed, or what holds. */
    public List<RegulationField> getFields() {
        return getSection().settings().stream()
                .map(setting -> fields.field(
                        setting, typed.get(setting), findings.faulty().contains(setting)))
                .toList();
    }

    /** Everything that is wrong, each at its field. */
    public List<FieldProblem> getProblems() {
        List<FieldProblem> problems = new ArrayList<>();
        findings.faulty()
                .forEach(setting -> problems.add(
                        new FieldProblem(setting.name(), words.name(setting) + ": " + words.wrong(setting.kind()))));
        findings.faults()
                .forEach(fault -> problems.add(
                        new FieldProblem(fieldOf(fault), sentences.text("AmendmentFindings.Fault." + fault))));
        return problems;
    }

    private String fieldOf(Fault fault) {
        return switch (fault) {
            case DAY -> HOLDS_FROM;
            case REASON -> REASON;
            case NOTHING -> getSection().settings().get(0).name();
        };
    }

    /** What is wrong with a field besides the settings, empty for nothing. */
    public String error(String fault) {
        return findings.faults().contains(Fault.valueOf(fault))
                ? sentences.text("AmendmentFindings.Fault." + fault)
                : "";
    }

    /** What would change, once it was looked at. */
    public List<Difference> getDifferences() {
        return looked ? findings.differences() : List.of();
    }

    /** What somebody else published meanwhile. */
    public List<RegulationSheet.Edition> getMeanwhile() {
        return meanwhile;
    }

    /** The first day, as it was typed; today before. */
    public String getHoldsFrom() {
        return request.getParameter(HOLDS_FROM) == null
                ? moments.tableDay(regulation.getSheet().today())
                : sent.text(HOLDS_FROM);
    }

    public boolean isLooked() {
        return looked;
    }

    public String getRefusal() {
        return refusal;
    }
}
