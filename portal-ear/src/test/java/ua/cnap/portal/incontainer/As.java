package ua.cnap.portal.incontainer;

import java.util.function.Supplier;
import org.jboss.modules.Module;
import org.jboss.modules.ModuleLoadException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import ua.cnap.portal.filing.FilingApplication;

/**
 * Calls the boundaries of the portal in a role, as its pages do once a person signed in. The identity belongs to the
 * security domain that signing in creates for the application: a role given by {@code @RunAs} in another application
 * does not count there.
 */
enum As {
    CITIZEN(ua.cnap.portal.identity.Roles.CITIZEN),
    CLERK(ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR),
    STAROSTA(ua.cnap.portal.identity.Roles.STAROSTA),
    WORKER(ua.cnap.portal.identity.Roles.CENTRE_WORKER),
    OFFICER(ua.cnap.portal.identity.Roles.PROVIDER_OFFICER),
    PORTAL_ADMINISTRATOR(ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR);

    private final String role;

    As(String role) {
        this.role = role;
    }

    /** Does the work in the role and gives what came of it. */
    <T> T call(Supplier<T> work) {
        SecurityIdentity anybody = domain().getAnonymousSecurityIdentity();
        return anybody.withRoleMapper("ejb", RoleMapper.constant(Roles.of(role)))
                .runAsSupplier(work);
    }

    /** The server finds a security domain by the class loader of the pages it protects. */
    private static SecurityDomain domain() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(Module.forClass(FilingApplication.class)
                    .getModuleLoader()
                    .loadModule("deployment.portal.ear.portal-web.war")
                    .getClassLoader());
            return SecurityDomain.getCurrent();
        } catch (ModuleLoadException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
