package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.document.Samples;
import org.rimanakuy.document.StoreCheckService;
import org.rimanakuy.security.Role;
import org.springframework.beans.factory.annotation.Value;

class NamedFilesTest extends PromiseWithVoices {

    @Value("${rimanakuy.documents:${rimanakuy.data}/documents}")
    private Path root;

    @Test
    void the_check_of_the_store_says_to_which_commitment_a_lost_file_belongs() throws IOException {
        asCompany(() -> {
            var file = sent("obra.pdf", Samples.pdf());
            statements.report(saying(Standing.FULFILLED, List.of(file.id()), null, false));
        });
        var name = sheet().said().getFirst().evidence().getFirst().id().toString();
        Files.delete(root.resolve(name.substring(name.length() - 2)).resolve(name));

        as(
                Role.ADMINISTRATOR,
                promisor,
                () -> assertThat(
                                context.getBean(StoreCheckService.class).check().lost())
                        .filteredOn(lost -> lost.id().toString().equals(name))
                        .singleElement()
                        .satisfies(lost -> assertThat(lost.named()).isEqualTo(Optional.of(number.toString()))));
    }
}
