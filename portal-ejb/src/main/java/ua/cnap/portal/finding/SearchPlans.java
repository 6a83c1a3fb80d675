package ua.cnap.portal.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Has the database plan each search by its own words: a rare name is looked up in the index, a word of most cases is met
 * soon enough by reading the list. A plan made once for all words would be slow for half of them. One
 * process plans and searches: many clerks search at once.
 */
@ApplicationScoped
public class SearchPlans {
    @PersistenceContext
    EntityManager entities;

    /** Holds until the transaction ends. */
    public void forEachSearch() {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true),"
                        + " set_config('max_parallel_workers_per_gather', '0', true)")
                .getSingleResult();
    }
}
