package org.rimanakuy.subscription;

/** A topic as people know it. */
public record NamedTopic(Topic topic, String code, String name) {

    /** Of its public page, without the language. */
    public String path() {
        return topic.kind().path(code);
    }
}
