package org.wresbirt.distribute.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One at a time, whoever comes when; processes of their own are in {@code KilledIT}. */
class StateFolderTest {
    @TempDir
    private Path folder;

    private Path state() {
        return folder.resolve("plan.yaml.state");
    }

    @Test
    void aSecondIsToldWhoHasIt() {
        try (StateFolder first = StateFolder.take(state())) {
            assertThat(first.database().getParent()).isEqualTo(state());
            assertThatThrownBy(() -> StateFolder.take(state()))
                    .isInstanceOf(StateFolder.InUseException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        StateFolder.take(state()).close();
    }

    @Test
    void aSecondThatComesBeforeTheFirstHasSaidWhoItIs() throws Exception {
        try (StateFolder first = StateFolder.take(state())) {
            assertThat(first).isNotNull();
            Files.delete(state().resolve("lock.owner"));
            assertThatThrownBy(() -> StateFolder.take(state())).isInstanceOf(StateFolder.InUseException.class);
        }
    }

    @RepeatedTest(20)
    void ofManyAtOnceOnANewPlanEachGetsItOrIsTold() throws Exception {
        int many = 4;
        CyclicBarrier start = new CyclicBarrier(many);
        Callable<Boolean> taking = () -> {
            start.await();
            try {
                StateFolder taken = StateFolder.take(state());
                start.await();
                taken.close();
                return true;
            } catch (StateFolder.InUseException busy) {
                start.await();
                return false;
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<Boolean>> all = threads.invokeAll(Collections.nCopies(many, taking));
            List<Boolean> took = new ArrayList<>();
            for (Future<Boolean> one : all) {
                took.add(one.get());
            }
            assertThat(took).containsOnlyOnce(true);
        }
    }

    /** Fingerprints of a plan stay what they are: else everybody would count as never written to. */
    @Test
    void theKeyIsDrawnOnce() {
        String first;
        try (StateFolder state = StateFolder.take(state())) {
            first = state.fingerprints().of("mail chief@example.org");
        }
        try (StateFolder state = StateFolder.take(state())) {
            assertThat(state.fingerprints().of("mail chief@example.org")).isEqualTo(first);
        }
        try (StateFolder other = StateFolder.take(folder.resolve("other.state"))) {
            assertThat(other.fingerprints().of("mail chief@example.org")).isNotEqualTo(first);
        }
    }
}
