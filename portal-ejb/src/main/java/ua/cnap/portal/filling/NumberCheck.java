package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.answers.Asked;
import ua.cnap.portal.forms.Validation;

/** Judges numbers: bounds, digits after the point, comparison with other numbers. */
record NumberCheck(RuleCheck rules, Findings findings) {
    void check(Asked asked, BigDecimal number, JsonNode row) {
        Validation.Numbers bounds = asked.field().rules().numbers();
        if (bounds.min().filter(min -> number.compareTo(min) < 0).isPresent()) {
            error(asked, "forms.number.min", plain(bounds.min().get()));
        } else if (bounds.max().filter(max -> number.compareTo(max) > 0).isPresent()) {
            error(asked, "forms.number.max", plain(bounds.max().get()));
        } else if (bounds.scale().isPresent()
                && number.stripTrailingZeros().scale() > bounds.scale().getAsInt()) {
            error(asked, "forms.number.scale", String.valueOf(bounds.scale().getAsInt()));
        }
        compare(asked, number, row);
    }

    private void compare(Asked asked, BigDecimal number, JsonNode row) {
        Validation.Agreement agreement = asked.field().rules().agreement();
        agreement
                .lessOrEqual()
                .filter(key -> rules.number(asked, key, row)
                        .filter(most -> number.compareTo(most) > 0)
                        .isPresent())
                .ifPresent(key -> error(asked, "forms.number.lessOrEqual", rules.labelOf(key)));
        product(asked, agreement.computed(), row)
                .filter(product -> differs(number, product))
                .ifPresent(product -> findings.warnings().add(asked.wrong("forms.number.computed", written(product))));
    }

    private void error(Asked asked, String key, Object bound) {
        findings.errors().add(asked.wrong(key, bound));
    }

    private Optional<BigDecimal> product(Asked asked, List<String> factors, JsonNode row) {
        BigDecimal product = BigDecimal.ONE;
        for (String key : factors) {
            Optional<BigDecimal> factor = rules.number(asked, key, row);
            if (factor.isEmpty()) {
                return Optional.empty();
            }
            product = product.multiply(factor.get());
        }
        return factors.isEmpty() ? Optional.empty() : Optional.of(product);
    }

    private static boolean differs(BigDecimal number, BigDecimal product) {
        return number.subtract(product).abs().compareTo(new BigDecimal("0.01")) > 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String written(BigDecimal number) {
        return plain(number.setScale(2, RoundingMode.HALF_UP));
    }
}
