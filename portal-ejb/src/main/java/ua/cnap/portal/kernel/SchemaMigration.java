package ua.cnap.portal.kernel;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the database to the version of this release before Hibernate validates the mapping. Of several nodes that
 * start at once, one migrates and the others wait.
 */
public class SchemaMigration implements Integrator {
    private static final String DATA_SOURCE = "java:jboss/datasources/PortalDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        try {
            DataSource source = (DataSource) new InitialContext().lookup(DATA_SOURCE);
            Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (NamingException e) {
            throw new IllegalStateException("No data source " + DATA_SOURCE, e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held open
    }
}
