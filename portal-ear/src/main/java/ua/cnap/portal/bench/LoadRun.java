package ua.cnap.portal.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many users at once. Users of a scenario are the same in all its rounds. */
final class LoadRun {
    private final int users;

    LoadRun(int users) {
        this.users = users;
    }

    /** Lets the users of a scenario work for a span and adds what it took to the samples. */
    void measure(Scenario scenario, Duration span, Samples into) throws IOException, SQLException {
        List<Activity> activities = new ArrayList<>();
        try {
            for (int i = 0; i < users; i++) {
                activities.add(scenario.begin());
            }
            work(activities, span.toNanos(), into);
        } finally {
            for (Activity activity : activities) {
                activity.close();
            }
        }
    }

    private static void work(List<Activity> activities, long span, Samples into) {
        ExecutorService threads = Executors.newFixedThreadPool(activities.size());
        long begin = System.nanoTime();
        List<Callable<Samples>> works = activities.stream()
                .map(activity -> (Callable<Samples>) () -> repeat(activity, begin + span))
                .toList();
        try {
            for (Future<Samples> done : threads.invokeAll(works)) {
                into.addAll(done.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } finally {
            threads.shutdownNow();
        }
        into.measuredFor(System.nanoTime() - begin);
    }

    private static Samples repeat(Activity activity, long end) throws InterruptedException {
        Samples samples = new Samples();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            long begin = System.nanoTime();
            try {
                more = activity.once();
                if (more) {
                    samples.add(System.nanoTime() - begin);
                }
            } catch (IOException | SQLException failed) {
                samples.addFailure(String.valueOf(failed.getMessage()));
                more = false;
            }
            Thread.sleep(activity.pause().toMillis());
        }
        return samples;
    }
}
