package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the stages of a technology card; a stage that names none it waits for follows the one before it. */
final class TechnologyReader {
    private static final String APPROVES = "З";

    private final Faults faults;

    TechnologyReader(Faults faults) {
        this.faults = faults;
    }

    /** The stages of a whole card: where a collegial body decides, it does so at the stage that approves. */
    Optional<TechnologyCard> read(JsonNode card) {
        JsonNode technology = card.path("technologyCard");
        if (!technology.isObject()) {
            return Optional.empty();
        }
        boolean collegial = card.path("collegial").asBoolean();
        List<TechnologyCard.Stage> stages = new ArrayList<>();
        for (JsonNode node : technology.path("stages")) {
            TechnologyCard.Stage stage = stage(node, stages, collegial);
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

    private static TechnologyCard.Stage stage(JsonNode stage, List<TechnologyCard.Stage> before, boolean collegial) {
        List<Integer> previous = before.isEmpty()
                ? List.of()
                : List.of(before.get(before.size() - 1).number());
        return new TechnologyCard.Stage(
                stage.path("no").asInt(),
                Texts.of(stage.path("stage")),
                Texts.of(stage.path("responsible")),
                Texts.of(stage.path("unit")),
                stage.path("action").asText(),
                Optional.of(stage.path("provider").asText()).filter(id -> !id.isEmpty()),
                InformationReader.single(stage.path("term")),
                stage.has("after")
                        ? Texts.items(stage.path("after")).map(JsonNode::asInt).toList()
                        : previous,
                stage.hasNonNull("returnOn")
                        ? Optional.of(stage.path("returnOn").asInt())
                        : Optional.empty(),
                stage.path("collegial")
                        .asBoolean(collegial
                                && APPROVES.equals(stage.path("action").asText())),
                stage.path("tellApplicant").asBoolean());
    }
}
