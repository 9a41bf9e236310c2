# Runs the database server given as arguments for as long as any program holds the other end of standard input open.
# The system closes that end when a program ends, however it ends, so the server never outlives the programs.
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{
  read -r _ <&3
  kill -INT "$server"
} &
watch=$!
wait "$server"
status=$?
kill "$watch" 2>/dev/null
exit "$status"
