package ua.cnap.portal.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.forms.LocalizedText;

/** The stages a service passes (технологічна картка, CMU resolution 44 of 30.01.2013). */
public record TechnologyCard(List<Stage> stages) {
    private static final Pattern CENTRE = Pattern.compile(
            "ЦНАП|центр надання адміністративних послуг", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether no stage is a provider's: the centre's administrator is the provider. */
    public boolean isOfCentreAlone() {
        return stages.stream().allMatch(Stage::isOfCentre);
    }

    /**
     * A stage (етап).
     *
     * @param action В executes, У takes part, П agrees, З approves
     * @param provider who carries it out, if it is not the provider of the service
     * @param after numbers of the stages it waits for; several make a join, a stage waited for by several a fork
     * @param returnOn the stage to repeat when this one finds defects
     * @param collegial whether a body decides it at a meeting
     * @param tellsApplicant whether the applicant is told when it is passed
     */
    public record Stage(
            int number,
            LocalizedText name,
            LocalizedText responsible,
            LocalizedText unit,
            String action,
            Optional<String> provider,
            Term term,
            List<Integer> after,
            Optional<Integer> returnOn,
            boolean collegial,
            boolean tellsApplicant) {
        /** Whether the centre itself carries it out: intake, hand-over, notice, issue. */
        public boolean isOfCentre() {
            return provider.isEmpty() && CENTRE.matcher(unit.uk()).find();
        }
    }
}
