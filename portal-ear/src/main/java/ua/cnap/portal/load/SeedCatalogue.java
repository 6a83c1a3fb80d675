package ua.cnap.portal.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.centre.CentreEntry;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.routing.Route;

/** The centres and services of the database that cases are made for. */
final class SeedCatalogue {
    private static final String SERVICES = """
            select s.code, v.id, v.content::text, coalesce(s.content ->> 'provider', ''), coalesce(g.name_uk, '')
              from catalogue_service s
              join lateral (select id, content from catalogue_card_version v
                             where v.service_id = s.id order by v.version desc limit 1) v on true
              left join catalogue_group g on g.grouping = 'PROVIDER' and g.id = s.content ->> 'provider'
             order by s.code
            """;
    private static final String CENTRES = """
            select c.id, c.content, array_agg(s.code)
              from centre_service_centre c
              join catalogue_approved_service a on a.centre_id = c.id and a.valid_to is null
              join catalogue_service s on s.id = a.service_id
             group by c.id order by c.position, c.id
            """;

    private final Connection connection;

    SeedCatalogue(Connection connection) {
        this.connection = connection;
    }

    /** The centres that give any service that has a card. */
    List<SeedCentre> centres(Population population) throws SQLException {
        Map<String, SeedService> services = services();
        List<SeedCentre> centres = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CENTRES);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                List<String> approved = List.of((String[]) found.getArray(3).getArray());
                List<SeedService> given = services.values().stream()
                        .filter(service -> approved.contains(service.code()))
                        .toList();
                if (!given.isEmpty()) {
                    centres.add(new SeedCentre(
                            found.getString(1), regulation(found.getString(2)), given, population.words("clerks")));
                }
            }
        }
        return centres;
    }

    private Map<String, SeedService> services() throws SQLException {
        CardParser parser = new CardParser();
        Map<String, SeedService> services = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SERVICES);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                Card card = parser.published(found.getString(3));
                String written = card.information().provider();
                Route route = Route.of(card, written.isEmpty() ? found.getString(4) : written);
                services.put(found.getString(1), new SeedService(found.getLong(2), card, found.getString(5), route));
            }
        }
        return services;
    }

    private static Regulation regulation(String entry) {
        return Regulation.of(CentreEntry.centre(CentreEntry.json(entry)));
    }
}
