package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.cnap.portal.launcher.DatabaseAccess;
import ua.cnap.portal.launcher.Refusal;

/**
 * Cases that clerks look for, by chance from the whole registry of the centre that has most.
 *
 * @param cases how many cases the database has
 */
record KnownCases(String centre, long cases, List<Known> known) {
    private static final int MOST = 500;
    private static final String LARGEST =
            "select centre_id, sum(count(*)) over () from casework_case group by 1 order by count(*) desc limit 1";
    private static final String BY_CHANCE = """
            select c.id, c.number, c.applicant_name, c.applicant_address, c.service_name,
                   coalesce(p.applicant_code, o.code, '')
              from (select distinct (random() * (select max(id) from casework_case))::bigint as id
                      from generate_series(1, 20000)) chance
              join casework_case c on c.id = chance.id
              left join intake_package p on p.case_id = c.id
              left join identity_person o on o.id = c.owner_id and c.applicant_kind <> 'LEGAL_ENTITY'
             where c.centre_id = ? and coalesce(p.applicant_code, o.code, '') <> ''
             limit ?
            """;

    /** What is known about a case. */
    record Known(long id, String number, String name, String address, String service, String code) {
        /** The street and the house, as people say an address. */
        String streetAndHouse() {
            String[] parts = address.split(", ");
            return parts.length < 3 ? address : parts[parts.length - 2] + " " + parts[parts.length - 1];
        }

        /** The first words of the service and of the name. */
        String text() {
            return service.split(" ")[0] + " " + name.split(" ")[0];
        }

        @Override
        public String toString() {
            return "Known[" + number + "]";
        }
    }

    static KnownCases of(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement largest = connection.prepareStatement(LARGEST);
                ResultSet found = largest.executeQuery()) {
            if (!found.next()) {
                throw new Refusal("bench.empty");
            }
            String centre = found.getString(1);
            List<Known> known = known(connection, centre);
            if (known.isEmpty()) {
                throw new Refusal("bench.empty");
            }
            return new KnownCases(centre, found.getLong(2), known);
        }
    }

    private static List<Known> known(Connection connection, String centre) throws SQLException {
        List<Known> known = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(BY_CHANCE)) {
            statement.setString(1, centre);
            statement.setInt(2, MOST);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(new Known(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
            }
        }
        return known;
    }

    Known of(int turn) {
        return known.get(Math.floorMod(turn, known.size()));
    }
}
