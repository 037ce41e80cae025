package org.rimanakuy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the contents of files lie, outside the database. Nothing in it is ever changed. */
interface DocumentStore {

    /** What is kept of one file. */
    enum Part {
        WHOLE,
        SMALL
    }

    /**
     * After it returned the content is there, all of it, whatever happens to this process.
     *
     * @throws NoRoomException when there is too little space
     */
    void put(UUID document, Part part, Path content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when it is not there */
    InputStream open(UUID document, Part part) throws IOException;

    void remove(UUID document) throws IOException;

    /** What lies in it, finished; to be closed. */
    Stream<Lying> all() throws IOException;

    /**
     * Something that lies in the store.
     *
     * @param piece what of which document it is; empty where its name is none that the store gives
     */
    record Lying(String name, Optional<Piece> piece) {}

    /** One part of one document. */
    record Piece(UUID document, Part part) {}

    /** There is no room left for more. */
    final class NoRoomException extends IOException {

        private static final long serialVersionUID = 1L;

        NoRoomException(String message) {
            super(message);
        }
    }
}
