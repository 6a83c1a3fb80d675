package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the stages of a technology card; a stage that names none it waits for follows the one before it. */
final class TechnologyReader {
    private final Faults faults;

    TechnologyReader(Faults faults) {
        this.faults = faults;
    }

    Optional<TechnologyCard> read(JsonNode card) {
        if (!card.isObject()) {
            return Optional.empty();
        }
        List<TechnologyCard.Stage> stages = new ArrayList<>();
        for (JsonNode node : card.path("stages")) {
            TechnologyCard.Stage stage = stage(node, stages);
            check(stage, stages);
            stages.add(stage);
        }
        return Optional.of(new TechnologyCard(stages));
    }

    /** A stage has a number of its own and waits for, or returns to, earlier ones only. */
    private void check(TechnologyCard.Stage stage, List<TechnologyCard.Stage> before) {
        String at = "/technologyCard/stages/" + before.size();
        Set<Integer> seen = before.stream().map(TechnologyCard.Stage::number).collect(Collectors.toSet());
        if (seen.contains(stage.number())) {
            faults.add(at + "/no", "card.duplicate", String.valueOf(stage.number()));
        }
        stage.after().stream()
                .filter(number -> !seen.contains(number))
                .forEach(number -> faults.add(at + "/after", "card.stage", String.valueOf(number)));
        stage.returnOn()
                .filter(number -> !seen.contains(number))
                .ifPresent(number -> faults.add(at + "/returnOn", "card.stage", String.valueOf(number)));
    }

    private static TechnologyCard.Stage stage(JsonNode stage, List<TechnologyCard.Stage> before) {
        List<Integer> previous = before.isEmpty()
                ? List.of()
                : List.of(before.get(before.size() - 1).number());
        return new TechnologyCard.Stage(
                stage.path("no").asInt(),
                Texts.of(stage.path("stage")),
                Texts.of(stage.path("responsible")),
                Texts.of(stage.path("unit")),
                stage.path("action").asText(),
                InformationReader.single(stage.path("term")),
                stage.has("after")
                        ? Texts.items(stage.path("after")).map(JsonNode::asInt).toList()
                        : previous,
                stage.hasNonNull("returnOn")
                        ? Optional.of(stage.path("returnOn").asInt())
                        : Optional.empty());
    }
}
