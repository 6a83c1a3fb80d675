package ua.cnap.portal.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of the features: each may use those of the lines above it, and no other feature of its own line. */
final class DependOnlyOnFeaturesBelow extends ArchCondition<JavaClass> {
    private static final Pattern FEATURE = Pattern.compile("ua\\.cnap\\.portal\\.([a-z]+)(\\..*)?");

    private static final List<List<String>> LAYERS = List.of(
            List.of("kernel", "signature"),
            List.of("identifier", "deadline", "health", "indicator", "search", "storage", "trust"),
            List.of("forms", "identity"),
            List.of("answers"),
            List.of("filling"),
            List.of("centre", "fee"),
            List.of("papers"),
            List.of("calendar", "card", "authenticity"),
            List.of("regulation", "regime"),
            List.of("questionnaire"),
            List.of("importing"),
            List.of("catalogue"),
            List.of("duty"),
            List.of("schedule", "site"),
            List.of("slot", "seat", "reminder"),
            List.of("queue"),
            List.of("hall"),
            List.of("submission", "visit"),
            List.of("casework", "upload"),
            List.of("control", "access", "charge", "finding"),
            List.of("escalation"),
            List.of("filing", "intake", "routing", "transit", "breach", "recording", "approval"),
            List.of("supplement", "gateway"),
            List.of("journal", "status", "provider", "cabinet", "transfer", "issuance", "copies"),
            List.of("receipt"),
            List.of("booking", "survey", "appeal"),
            List.of("undersigned", "book", "tracking"),
            List.of("opinion", "remark", "consideration"),
            List.of("report", "emergency"),
            List.of("notification"));

    DependOnlyOnFeaturesBelow() {
        super("depend only on features below their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<String> feature = feature(type);
        feature.ifPresent(own -> {
            if (layer(own) < 0) {
                events.add(SimpleConditionEvent.violated(type, "feature " + own + " has no place in the order"));
            }
        });
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            Optional<String> other = feature(dependency.getTargetClass());
            if (feature.isPresent() && other.isPresent() && !allowed(feature.get(), other.get())) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || layer(to) < layer(from);
    }

    private static int layer(String feature) {
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            if (LAYERS.get(layer).contains(feature)) {
                return layer;
            }
        }
        return -1;
    }

    private static Optional<String> feature(JavaClass type) {
        Matcher name = FEATURE.matcher(type.getPackageName());
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }
}
