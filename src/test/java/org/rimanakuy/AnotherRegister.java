package org.rimanakuy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/**
 * A register of its own, on a database of its own and by a clock that a test can set; the other tests share one. Who is signed
 * in is kept by one holder in the whole machine: the one that the others use is put back when this register closes.
 */
public final class AnotherRegister {

    private AnotherRegister() {}

    /** Empty, whatever was in that directory. */
    public static ConfigurableApplicationContext empty(Path data, Clock clock) throws IOException {
        FileSystemUtils.deleteRecursively(data);
        return on(data, clock);
    }

    /** With whatever is in that directory. @param more settings, such as {@code --rimanakuy.sweep-batch=5} */
    public static ConfigurableApplicationContext on(Path data, Clock clock, String... more) {
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--rimanakuy.database=embedded",
                "--rimanakuy.data=" + data,
                "--rimanakuy.admin.login=",
                "--logging.level.root=warn"));
        settings.addAll(List.of(more));
        var ours = SecurityContextHolder.getContextHolderStrategy();
        return new SpringApplicationBuilder(RimanakuyApplication.class)
                .listeners((ApplicationListener<ContextClosedEvent>)
                        closed -> SecurityContextHolder.setContextHolderStrategy(ours))
                .initializers(
                        new DatabaseChoice(),
                        context -> ((GenericApplicationContext) context)
                                .registerBean("clockOfTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(settings.toArray(String[]::new));
    }
}
