package org.rimanakuy.notice.ui;

import java.util.UUID;
import org.rimanakuy.shared.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One letter in each state, which no scheduler knows of. */
final class SampleLetters {

    private SampleLetters() {}

    static void put(JdbcClient sql) {
        put(sql, "SENT", null, null, "María Mamani", "maria@example.org", null);
        put(sql, "SENT", null, null, null, null, null);
        put(sql, "FAILED", "REFUSED", "550 5.1.1 No such user", "Comunidad de Tintaya", "tintaya@example.org", null);
        put(sql, "WAITING", "UNREACHABLE", null, "Municipalidad", "mesa@example.org", "2026-07-01 15:10:00");
        put(sql, "WAITING", null, null, "Minera", "minera@example.org", null);
    }

    private static void put(
            JdbcClient sql, String state, String trouble, String reply, String name, String address, String next) {
        sql.sql("""
                        insert into letter (letter_id, version, purpose, about, recipient, address, language, title,
                            state, posted_at, attempts, next_try_at, settled_at, trouble, reply)
                        values (?, 0, 'notice.letters.title', ?, ?, ?, 'ES', 'Invitación a la sesión ordinaria', ?,
                            '2026-07-01 15:00:00', 1, ?, '2026-07-01 15:00:05', ?, ?)""")
                .params(Identity.next(), UUID.randomUUID(), name, address, state, next, trouble, reply)
                .update();
    }
}
