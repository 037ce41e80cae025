package org.rimanakuy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A register of its own, on a database of its own and by a clock that a test can set; the other tests share one. */
public final class AnotherRegister {

    private AnotherRegister() {}

    /** Empty, whatever was in that directory. */
    public static ConfigurableApplicationContext empty(Path data, Clock clock, String... more) throws IOException {
        FileSystemUtils.deleteRecursively(data);
        return new SpringApplicationBuilder(RimanakuyApplication.class)
                .initializers(
                        new DatabaseChoice(),
                        context -> ((GenericApplicationContext) context)
                                .registerBean("clockOfTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .properties(
                        "server.port=0",
                        "rimanakuy.database=embedded",
                        "rimanakuy.data=" + data,
                        "rimanakuy.admin.login=",
                        "logging.level.root=warn")
                .properties(more)
                .run("--rimanakuy.data=" + data, "--server.port=0");
    }
}
