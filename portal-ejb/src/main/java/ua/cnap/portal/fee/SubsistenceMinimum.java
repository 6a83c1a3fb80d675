package ua.cnap.portal.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The subsistence minimum for able-bodied persons on 1 January (прожитковий мінімум для працездатних осіб), set each year
 * by the state budget; the base of formula fees.
 */
public record SubsistenceMinimum(Map<Integer, BigDecimal> byYear) {

    /** The sums known so far. */
    public static SubsistenceMinimum known() {
        return new SubsistenceMinimum(Map.of(
                2019, uah(1921), 2021, uah(2270), 2022, uah(2481), 2023, uah(2684), 2024, uah(3028), 2025, uah(3028),
                2026, uah(3328)));
    }

    /** The sum that counts on a day; nothing for a year whose sum is not known. */
    public Optional<BigDecimal> on(LocalDate day) {
        return Optional.ofNullable(byYear.get(day.getYear()));
    }

    private static BigDecimal uah(int sum) {
        return BigDecimal.valueOf(sum);
    }
}
