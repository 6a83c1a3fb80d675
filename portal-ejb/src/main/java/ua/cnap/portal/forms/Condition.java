package ua.cnap.portal.forms;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition of a card: when a field is shown or required, a document needed, a fee due. A hidden or unanswered operand
 * makes every form false but {@code !x}.
 */
public sealed interface Condition {

    /** Whether the condition holds for what is filled in. */
    boolean holds(Answered answered);

    /** Everything the condition looks at. */
    Stream<Operand> operands();

    /** {@code x}: answered and not false; a table has a row, a column an answer in some row. */
    record Given(Operand operand) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            return answered.valuesOf(operand).stream().anyMatch(value -> !"false".equals(value));
        }

        @Override
        public Stream<Operand> operands() {
            return Stream.of(operand);
        }
    }

    /** {@code !x}: not answered, or false. */
    record NotGiven(Operand operand) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            return !new Given(operand).holds(answered);
        }

        @Override
        public Stream<Operand> operands() {
            return Stream.of(operand);
        }
    }

    /** {@code x in [A, B]} and {@code x==A}: some answer is one of these. */
    record OneOf(Operand operand, List<String> accepted) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            return answered.valuesOf(operand).stream()
                    .anyMatch(value -> accepted.stream().anyMatch(a -> Comparing.same(a, value)));
        }

        @Override
        public Stream<Operand> operands() {
            return Stream.of(operand);
        }
    }

    /** {@code x!=A}: answered, and no answer is this one. */
    record Other(Operand operand, String excluded) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            List<String> values = answered.valuesOf(operand);
            return !values.isEmpty() && values.stream().noneMatch(value -> Comparing.same(excluded, value));
        }

        @Override
        public Stream<Operand> operands() {
            return Stream.of(operand);
        }
    }

    /** {@code x in a..b}: some answer lies between the bounds, both included; of dates, {@code today-30d..today}. */
    record Between(Operand operand, String from, String to) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            return answered.valuesOf(operand).stream()
                    .anyMatch(value -> Comparing.between(value, from, to, answered.today()));
        }

        @Override
        public Stream<Operand> operands() {
            return Stream.of(operand);
        }
    }

    /** {@code a && b}: all of them hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            return parts.stream().allMatch(part -> part.holds(answered));
        }

        @Override
        public Stream<Operand> operands() {
            return parts.stream().flatMap(Condition::operands);
        }
    }
}
