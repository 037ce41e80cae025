package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/**
 * Work that takes longer than somebody waits for a click: done outside the page's own thread, as the person who asked
 * for it, while the page asks twice a second how it goes.
 */
@Component
class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int ASK_EACH_MILLISECONDS = 500;

    private final Executor executor;

    Background(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
    }

    /** @param then told of the result, or of what went wrong, in the page's thread */
    <T> CompletableFuture<Void> run(UI page, Supplier<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        page.setPollInterval(ASK_EACH_MILLISECONDS);
        return CompletableFuture.supplyAsync(work, new DelegatingSecurityContextExecutor(executor))
                .handle((result, failure) -> {
                    page.access(() -> {
                        page.setPollInterval(-1);
                        if (failure == null) {
                            then.accept(result);
                        } else {
                            otherwise.accept(failure.getCause() == null ? failure : failure.getCause());
                        }
                    });
                    return null;
                });
    }

    /** Passes on what the work tells about itself, as long as somebody is there to see it; the work goes on without. */
    static <T> Consumer<T> heardBy(UI page, Consumer<T> reader) {
        return told -> {
            if (page.isAttached()) {
                try {
                    page.access(() -> reader.accept(told));
                } catch (UIDetachedException left) {
                    LOG.debug("The page was left while its work went on", left);
                }
            }
        };
    }
}
