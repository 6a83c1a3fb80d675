package ua.cnap.portal.card;

import java.util.List;
import java.util.Optional;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.forms.LocalizedText;

/** The stages a service passes (технологічна картка, CMU resolution 44 of 30.01.2013). */
public record TechnologyCard(List<Stage> stages) {

    /**
     * A stage (етап).
     *
     * @param action В executes, У takes part, П agrees, З approves
     * @param after numbers of the stages it waits for; several make a join, a stage waited for by several a fork
     * @param returnOn the stage to repeat when this one finds defects
     */
    public record Stage(
            int number,
            LocalizedText name,
            LocalizedText responsible,
            LocalizedText unit,
            String action,
            Term term,
            List<Integer> after,
            Optional<Integer> returnOn) {}
}
