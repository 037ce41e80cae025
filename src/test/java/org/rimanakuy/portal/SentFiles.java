package org.rimanakuy.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.springframework.util.FileSystemUtils;

/** Files as whoever is signed in would send them. */
final class SentFiles {

    private final DocumentService documents;

    SentFiles(DocumentService documents) {
        this.documents = documents;
    }

    DocumentId photo(String name) {
        return kept(name, Samples.photo(640, 400)).id();
    }

    DocumentId pdf(String name) {
        return kept(name, Samples.pdf()).id();
    }

    DocumentId personal(String name) {
        return documents.mark(kept(name, Samples.pdf()).id(), true).id();
    }

    private DocumentRow kept(String name, byte[] content) {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "rich");
            try {
                return documents.keep(new Incoming(name, Samples.file(folder, content), false));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
