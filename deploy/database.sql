-- mariadb --user=root < database.sql, after choosing a password
create database rimanakuy character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user 'rimanakuy'@'localhost' identified by 'change-me';
create user 'rimanakuy'@'127.0.0.1' identified by 'change-me';
grant all privileges on rimanakuy.* to 'rimanakuy'@'localhost', 'rimanakuy'@'127.0.0.1';
