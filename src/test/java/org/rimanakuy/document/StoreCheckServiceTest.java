package org.rimanakuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.document.LostFile.Fault;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IntegrationTest
@SignedInAs(Role.DELEGATE)
class StoreCheckServiceTest {

    @Autowired
    private DocumentService documents;

    @Autowired
    private StoreCheckService check;

    @Value("${rimanakuy.documents:${rimanakuy.data}/documents}")
    private Path root;

    @TempDir
    private Path folder;

    private DocumentRow photo = sample();

    private static DocumentRow sample() {
        return new DocumentRow(
                DocumentId.next(), "", DocumentKind.JPEG, 0, "", false, false, null, false, java.time.Instant.EPOCH);
    }

    @BeforeEach
    void keep() {
        photo = documents.keep(new Incoming("obra.jpg", Samples.file(folder, Samples.photo(640, 400)), false));
    }

    @AfterEach
    void discard() {
        documents.discard(photo.id());
    }

    private Path whole() {
        var name = photo.id().toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private Path small() {
        return whole().resolveSibling(photo.id() + "-small");
    }

    private static StoreCheckService.Findings asAdministrator(Supplier<StoreCheckService.Findings> act) {
        var found = new AtomicReference<StoreCheckService.Findings>();
        SignedInContext.run(new PartyId(UUID.randomUUID()), () -> found.set(act.get()), Role.ADMINISTRATOR);
        return found.get();
    }

    private Fault fault(StoreCheckService.Findings findings) {
        return findings.lost().stream()
                .filter(one -> one.id().equals(photo.id()))
                .map(LostFile::fault)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_lost_photo_is_missed_although_its_small_picture_is_there() throws IOException {
        Files.delete(whole());

        assertThat(fault(asAdministrator(check::check))).isEqualTo(Fault.MISSING);
    }

    @Test
    void a_lost_small_picture_is_told_apart() throws IOException {
        Files.delete(small());

        assertThat(fault(asAdministrator(check::check))).isEqualTo(Fault.SMALL_MISSING);
    }

    @Test
    void a_content_that_changed_on_the_disk_is_found_by_its_hash() throws IOException {
        Files.write(whole(), Samples.pdf());

        assertThat(asAdministrator(check::check).lost())
                .extracting(LostFile::id)
                .doesNotContain(photo.id());
        assertThat(fault(asAdministrator(check::checkContents))).isEqualTo(Fault.CHANGED);
    }

    @Test
    void whatever_else_lies_there_is_left_over_and_breaks_nothing() throws IOException {
        var stray = Files.write(root.resolve("a-file-with-a-name-of-more-than-36-characters.txt"), Samples.pdf());
        var orphan = whole().resolveSibling("01900000-0000-7000-8000-0000000000" + name(photo));
        Files.write(orphan, Samples.pdf());
        try {
            assertThat(asAdministrator(check::check).orphans())
                    .contains(
                            root.relativize(stray).toString(),
                            root.relativize(orphan).toString());
        } finally {
            Files.delete(stray);
            Files.delete(orphan);
        }
        assertThat(asAdministrator(check::check).orphans())
                .doesNotContain(root.relativize(orphan).toString());
    }

    private static String name(DocumentRow row) {
        var name = row.id().toString();
        return name.substring(name.length() - 2);
    }
}
