package ua.cnap.portal.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** The people and companies of a community, each the same under the same number; surnames and streets as common as in life. */
final class Population {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 31);
    private static final int OLDEST = (int) (LocalDate.of(1940, 1, 1).toEpochDay() - EPOCH.toEpochDay());
    private static final int DAYS = 23_700;
    private static final int STEP = 7_919;
    private static final int[] RNOKPP_WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    private static final int FIRST_EDRPOU = 3_000_000;

    private final ResourceBundle words = ResourceBundle.getBundle("ua.cnap.portal.load.population");
    private final Map<String, String[]> lists = new ConcurrentHashMap<>();
    private final String[] surnames = list("surnames");
    private final String[] men = list("men");
    private final String[] women = list("women");
    private final String[] fathers = list("fathers");
    private final String[] streets = list("streets");
    private final String[] companies = list("companies");
    private final long seed;

    Population(long seed) {
        this.seed = seed;
    }

    /**
     * Somebody who applies.
     *
     * @param code tax number of a person, code of a company
     * @param sex M, F, or null for a company
     * @param email null for none
     */
    record Party(String kind, String code, String name, String sex, String address, String phone, String email) {
        boolean isCompany() {
            return sex == null;
        }

        @Override
        public String toString() {
            return "Party[" + kind + "]";
        }
    }

    /** The person with this number, who lives in one of these places. */
    Party person(int number, String[] places) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number);
        boolean man = random.nextInt(100) < 45;
        String surname = common(surnames, random);
        String name = man
                ? surname + " " + common(men, random) + " "
                        + common(fathers, random).split("/")[0]
                : feminine(surname) + " " + common(women, random) + " "
                        + common(fathers, random).split("/")[1];
        boolean trades = random.nextInt(100) < 8;
        return new Party(
                trades ? "SOLE_PROPRIETOR" : "CITIZEN",
                rnokpp(number, man),
                name,
                man ? "M" : "F",
                address(places, random),
                "+38067" + (1_000_000 + random.nextInt(9_000_000)),
                random.nextInt(100) < 55 ? "person" + number + "@example.test" : null);
    }

    /** The company with this number. */
    Party company(int number, String[] places) {
        SplittableRandom random = new SplittableRandom(seed * 37 - number);
        String name = common(companies, random).replace("{0}", common(surnames, random));
        return new Party(
                "LEGAL_ENTITY",
                edrpou(FIRST_EDRPOU + number),
                name,
                null,
                address(places, random),
                "+38044" + (1_000_000 + random.nextInt(9_000_000)),
                "office" + number + "@example.test");
    }

    private String address(String[] places, SplittableRandom random) {
        String street = common(streets, random);
        String house = 1 + random.nextInt(160) + (random.nextInt(10) == 0 ? "-А" : "");
        String flat = random.nextInt(3) == 0 ? "" : ", кв. " + (1 + random.nextInt(120));
        return common(places, random) + ", " + street + ", буд. " + house + flat;
    }

    /** One of a list, the first ones more often: by Zipf's law, roughly. */
    static <T> T common(T[] all, SplittableRandom random) {
        double share = random.nextDouble();
        return all[(int) (all.length * share * share)];
    }

    private static String feminine(String surname) {
        if (surname.endsWith("ський") || surname.endsWith("цький")) {
            return surname.substring(0, surname.length() - 2) + "а";
        }
        return surname.endsWith("ов") || surname.endsWith("ін") ? surname + "а" : surname;
    }

    /** A tax number by the rule of tax numbers: birth date, order and sex, check digit. */
    static String rnokpp(int number, boolean man) {
        int day = OLDEST + (int) ((long) number * STEP % DAYS);
        int order = number / DAYS * 2 + (man ? 1 : 0);
        String digits = String.format("%05d%04d", day, order);
        int sum = 0;
        for (int i = 0; i < RNOKPP_WEIGHTS.length; i++) {
            sum += RNOKPP_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + Math.floorMod(sum, 11) % 10;
    }

    /** A code of a company by the rule of such codes. */
    static String edrpou(int firstDigits) {
        String digits = String.valueOf(firstDigits);
        int check = weighed(digits, 0);
        return digits + (check < 10 ? check : weighed(digits, 2) % 10);
    }

    private static int weighed(String digits, int more) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = i == 0 ? 7 : i;
            sum += (weight + more) * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }

    private String[] list(String key) {
        return lists.computeIfAbsent(key, wanted -> words.getString(wanted).split("\\|"));
    }

    /** The places that the centre of this id serves. */
    String[] places(String centreId) {
        String key = "places." + centreId;
        return list(words.containsKey(key) ? key : "places");
    }

    /** Words of this kind. */
    String[] words(String key) {
        return list(key);
    }
}
